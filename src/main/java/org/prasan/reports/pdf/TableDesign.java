package org.prasan.reports.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JRDesignVariable;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.IncrementTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.WhenNoDataTypeEnum;
import org.prasan.reports.pdf.tags.Role;

/**
 * The design of one table, made for its columns. The head is a group header, since that is what JasperReports repeats on
 * each page; the rule and the notes below are its footer, since that can be kept together with the last row.
 */
final class TableDesign {

    private static final int LINE = 13;
    private static final int UNIT_GAP = 8;

    /** So that title and unit, of different sizes, stand on one line. */
    private static final int UNIT_DOWN = 2;

    private static final float RULE = 0.5f;

    private static final String CONTINUED = "continued";

    private final TableBlock block;
    private final Elements elements;
    private final int pageWidth;
    private final TextWidths widths;
    private final String notes;
    private final JasperDesign design = new JasperDesign();

    private TableDesign(TableBlock block, Elements elements, TextWidths widths, int pageWidth) {
        this.widths = widths;
        this.notes = new BalancedLines(widths, elements.style("tableNote"), pageWidth).of(block.notes());
        this.block = block;
        this.elements = elements;
        this.pageWidth = pageWidth;
    }

    static JasperDesign of(TableBlock block, Elements elements, TextWidths widths, GeneratedDesigns designs)
            throws JRException {
        TableDesign table = new TableDesign(block, elements, widths, designs.width());
        designs.prepare(table.design, "table");
        table.design.setWhenNoDataType(WhenNoDataTypeEnum.ALL_SECTIONS_NO_DETAIL);
        table.addFields();
        table.addContinued();
        table.design.setTitle(table.caption());
        table.addHeadAndNotes();
        if (block.maySplit()) {
            table.addKeptRows();
        }
        for (String look : List.of("plain", "zebra", "total")) {
            ((JRDesignSection) table.design.getDetailSection()).addBand(table.row(look));
        }
        return table.design;
    }

    private void addFields() throws JRException {
        addField("label", String.class);
        addField("kept", String.class);
        addField("ends", Boolean.class);
        for (int column = 0; column < block.heads().size(); column++) {
            addField("c" + column, String.class);
        }
        for (String look : List.of("plain", "zebra", "total")) {
            addField(look, Boolean.class);
        }
    }

    private void addField(String name, Class<?> type) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        design.addField(field);
    }

    /** True from the table's second page on. */
    private void addContinued() throws JRException {
        JRDesignVariable continued = new JRDesignVariable();
        continued.setName(CONTINUED);
        continued.setValueClass(Boolean.class);
        continued.setIncrementType(IncrementTypeEnum.PAGE);
        continued.setExpression(Elements.constant(true));
        continued.setInitialValueExpression(Elements.constant(false));
        design.addVariable(continued);
    }

    private JRDesignBand caption() {
        JRDesignBand band = Elements.band(LINE + 5);
        JRStyle style = elements.style("tableTitle");
        int titleWidth = widths.of(block.title(), style, style.getFontSize()) + 1;
        JRStyle small = elements.style("tableUnit");
        int unitWidth = widths.of(block.unit(), small, small.getFontSize()) + 1;
        boolean beside = titleWidth + UNIT_GAP + unitWidth <= pageWidth;
        JRDesignTextField title = elements.text(
                "tableTitle", Elements.words(block.title()), 0, 0, beside ? titleWidth : pageWidth, LINE + 2);
        Elements.as(Role.HEADING_3, title);
        title.setAnchorNameExpression(Elements.words(block.title()));
        title.setBookmarkLevel(2);
        band.addElement(title);
        if (!block.unit().isEmpty()) {
            int x = beside ? titleWidth + UNIT_GAP : 0;
            int y = beside ? UNIT_DOWN : LINE + 3;
            band.setHeight(beside ? LINE + 5 : 2 * LINE + 6);
            band.addElement(elements.text("tableUnit", Elements.words(block.unit()), x, y, pageWidth - x, LINE));
        }
        return band;
    }

    private void addHeadAndNotes() throws JRException {
        JRDesignGroup group = new JRDesignGroup();
        group.setName("table");
        group.setReprintHeaderOnEachPage(true);
        group.setPreventOrphanFooter(true);
        JRDesignSection header = (JRDesignSection) group.getGroupHeaderSection();
        header.addBand(continued());
        if (!block.over().isEmpty()) {
            header.addBand(over());
        }
        header.addBand(head());
        if (!block.maySplit()) {
            ((JRDesignSection) group.getGroupFooterSection()).addBand(end());
        }
        design.addGroup(group);
    }

    /**
     * A group that is kept together moves whole to the next page. The last one has the notes too: as the table's own they
     * would take the total along and leave the rows before it behind.
     */
    private void addKeptRows() throws JRException {
        JRDesignGroup group = new JRDesignGroup();
        group.setName("kept");
        group.setExpression(Elements.field("kept"));
        group.setKeepTogether(true);
        JRDesignBand end = end();
        end.setPrintWhenExpression(Elements.field("ends"));
        ((JRDesignSection) group.getGroupFooterSection()).addBand(end);
        design.addGroup(group);
    }

    private JRDesignBand continued() {
        JRDesignBand band = Elements.band(LINE + 4);
        band.setPrintWhenExpression(Elements.variable(CONTINUED));
        String words = Wording.say(Wording.CONTINUED, block.language(), block.title());
        band.addElement(Elements.as(
                Role.ARTIFACT, elements.text("tableContinued", Elements.words(words), 0, 0, pageWidth, LINE)));
        return band;
    }

    /** Heads that span several columns, each ruled off from those below it. */
    private JRDesignBand over() {
        TableLayout layout = block.layout();
        int height = layout.rowHeight();
        JRDesignBand band = Elements.band(height);
        JRDesignFrame frame = row(Role.HEAD_ROW, "tableHeadRow", height);
        frame.getLineBox().getBottomPen().setLineWidth(0f);
        frame.addElement(cell("tableHead", Elements.words(""), -1, height, layout.headSize()));
        for (TableBlock.Over over : block.over()) {
            JRDesignTextField cell =
                    cell("tableHead", Elements.words(over.words()), over.from(), height, layout.headSize());
            int right = layout.x(over.from() + over.columns());
            if (!over.words().isEmpty()) {
                cell.setX(layout.x(over.from()) + layout.padding());
                cell.setWidth(right - cell.getX());
                cell.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
                cell.getLineBox().getBottomPen().setLineWidth(RULE);
                cell.getLineBox()
                        .getBottomPen()
                        .setLineColor(elements.style("tableHead").getForecolor());
            }
            cell.getPropertiesMap().setProperty(Role.SPAN_PROPERTY, Integer.toString(over.columns()));
            frame.addElement(cell);
        }
        band.addElement(frame);
        return band;
    }

    private JRDesignBand head() {
        int height = block.layout().rowHeight() + 2;
        JRDesignBand band = Elements.band(height);
        JRDesignFrame frame = row(Role.HEAD_ROW, "tableHeadRow", height);
        if (!block.over().isEmpty()) {
            frame.getLineBox().getTopPen().setLineWidth(0f);
        }
        frame.addElement(cell(
                "tableHead",
                Elements.words(block.label()),
                -1,
                height,
                block.layout().headSize()));
        for (int column = 0; column < block.heads().size(); column++) {
            JRDesignExpression words =
                    Elements.words(headLines(column).of(block.heads().get(column)));
            frame.addElement(
                    cell("tableHead", words, column, height, block.layout().headSize()));
        }
        band.addElement(frame);
        return band;
    }

    private BalancedLines headLines(int column) {
        TableLayout layout = block.layout();
        int inner = layout.widths().get(column) - 2 * layout.padding();
        return new BalancedLines(widths, elements.style("tableHead"), layout.headSize(), inner);
    }

    private JRDesignBand row(String look) {
        int height = block.layout().rowHeight();
        JRDesignBand band = Elements.band(height);
        band.setPrintWhenExpression(Elements.field(look));
        String row = switch (look) {
            case "total" -> "tableTotalRow";
            case "zebra" -> "tableZebraRow";
            default -> "tableRow";
        };
        String style = look.equals("total") ? "tableTotalCell" : "tableCell";
        JRDesignFrame frame = row(Role.ROW, row, height);
        frame.addElement(
                cell(style, Elements.field("label"), -1, height, block.layout().size()));
        for (int column = 0; column < block.heads().size(); column++) {
            String figure = block.isTotal(column) ? "tableTotalCell" : style;
            frame.addElement(cell(
                    figure,
                    Elements.field("c" + column),
                    column,
                    height,
                    block.layout().size()));
        }
        band.addElement(frame);
        return band;
    }

    private JRDesignFrame row(Role role, String style, int height) {
        JRDesignFrame row =
                Elements.as(role, elements.frame(style, 0, 0, block.layout().width(), height));
        row.getPropertiesMap().setProperty(Role.TABLE_PROPERTY, block.key());
        return row;
    }

    /** Column −1 is the label's. */
    private JRDesignTextField cell(String style, JRDesignExpression words, int column, int height, float size) {
        TableLayout layout = block.layout();
        boolean label = column < 0;
        int x = label ? 0 : layout.x(column);
        JRDesignTextField field = elements.text(
                style,
                words,
                x,
                0,
                label ? layout.labelWidth() : layout.widths().get(column),
                height);
        Elements.as(style.equals("tableHead") ? Role.COLUMN_HEAD : label ? Role.ROW_HEAD : Role.CELL, field);
        field.setFontSize(size);
        field.getLineBox().setLeftPadding(layout.padding());
        field.getLineBox().setRightPadding(layout.padding());
        field.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
        if (!label && !block.isWords(column)) {
            field.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
        }
        return field;
    }

    private JRDesignBand end() {
        JRDesignBand band = Elements.band(notes.isEmpty() ? 1 : LINE + 5);
        band.addElement(elements.place(
                new JRDesignLine(), "tableEnd", 0, 0, block.layout().width(), 1));
        if (!notes.isEmpty()) {
            band.addElement(elements.text("tableNote", Elements.words(notes), 0, 4, pageWidth, LINE));
        }
        return band;
    }
}
