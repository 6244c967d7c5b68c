package org.prasan.reports.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.prasan.catalog.ChartSpec;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.SectionSpec;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.charts.ChartPicture;
import org.prasan.reports.pdf.ContentsDesign.Entry;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/**
 * The records of the main report, in reading order: page one, then a chart or a table each, the first of a section with
 * its heading.
 */
final class Blocks {

    /** A shorter one is read without contents. */
    private static final int TABLES_OF_A_LONG_REPORT = 6;

    private static final int MOST_HEIGHT = 560;

    /** Of columns and lines beside the tables they show. */
    private static final int UPRIGHT_HEIGHT = 130;

    private static final int MORE_UPRIGHT_HEIGHT = 50;

    /** Fields of a block: whether it begins a page, and whether it belongs with the one before. */
    static final String STARTS_PAGE = "startsPage";

    private static final String TIED = "tied";

    /** Id of the chart. */
    private static final String SHOWN = "shown";

    private final ReportDefinition report;
    private final Map<String, ? extends ReleasedTable> tables;
    private final Language language;
    private final GeneratedDesigns designs;
    private final Elements elements;
    private final TextWidths widths;
    private final List<Map<String, Object>> blocks = new ArrayList<>();
    private final TableLayouts layouts;
    private final Set<Text> definitions;

    Blocks(
            ReportDefinition report,
            Map<String, ? extends ReleasedTable> tables,
            Language language,
            GeneratedDesigns designs) {
        this.report = report;
        this.tables = tables;
        this.language = language;
        this.designs = designs;
        this.elements = new Elements(designs.template());
        this.widths = new TextWidths(designs.context());
        this.definitions =
                report.indicators().stream().map(IndicatorDefinition::rule).collect(Collectors.toSet());
        this.layouts = new TableLayouts(language, elements, widths, designs.width());
    }

    /** The record of page one; all that stands there are parameters. */
    static Map<String, Object> pageOne() {
        return block(0);
    }

    private ChartRenderable drawn(ChartSpec chart, int mostHeight) {
        return Charts.drawn(chart, table(chart.table()), language, designs, mostHeight);
    }

    private ChartPicture picture(ChartSpec chart) {
        return ChartPicture.of(chart, table(chart.table()), language);
    }

    /**
     * Every block but page one is measured, and pages are begun where they come out evenly filled.
     *
     * @param onPageOne id of the chart that is shown there already
     */
    JRMapCollectionDataSource rows(BlockHeights heights, Map<String, Object> pageOne, String onPageOne)
            throws JRException {
        blocks.add(pageOne);
        tableIds().forEach(id -> layouts.add(table(id)));
        boolean isLong = tableIds().size() >= TABLES_OF_A_LONG_REPORT;
        if (isLong) {
            blocks.add(matter(Wording.CONTENTS, "", contents().design()));
        }
        for (SectionSpec section : report.sections()) {
            int first = blocks.size();
            for (String id : section.contents()) {
                if (!id.equals(onPageOne)) {
                    add(section, id, blocks.size() == first);
                }
            }
        }
        // A report without sections is its first page and nothing else.
        if (!report.sections().isEmpty()) {
            Notes notes = Notes.of(report, tables, language);
            blocks.add(matter(Wording.NOTES, Wording.NOTES_LEAD.in(language), notes.design(elements, widths, designs)));
        }
        startPages(heights);
        return new JRMapCollectionDataSource(List.copyOf(blocks));
    }

    private List<String> tableIds() {
        return report.sections().stream()
                .flatMap(section -> section.contents().stream())
                .filter(id -> chart(id).isEmpty())
                .toList();
    }

    private ContentsDesign contents() {
        List<Entry> entries = new ArrayList<>();
        for (SectionSpec section : report.sections()) {
            entries.add(new Entry(section.title().in(language), true));
            section.contents().stream()
                    .filter(id -> chart(id).isEmpty())
                    .forEach(id -> entries.add(new Entry(table(id).title().in(language), false)));
        }
        entries.add(new Entry(Wording.NOTES.in(language), true));
        return new ContentsDesign(entries, elements, designs);
    }

    /** Pages that every long report has, under a heading of their own. */
    private Map<String, Object> matter(Text heading, String lead, JasperDesign design) throws JRException {
        Map<String, Object> block = block(blocks.size());
        block.put("hasHeading", true);
        block.put("heading", heading.in(language));
        block.put("lead", lead);
        block.put("hasTable", true);
        block.put("table", designs.compile(design));
        block.put("tableRows", new JREmptyDataSource());
        return block;
    }

    private void startPages(BlockHeights heights) throws JRException {
        List<PageFlow.Piece> pieces = new ArrayList<>();
        List<Map<String, Object>> after = blocks.subList(1, blocks.size());
        Iterator<Integer> height = heights.ofEach(after).iterator();
        for (Map<String, Object> block : after) {
            pieces.add(new PageFlow.Piece(
                    height.next(), Boolean.TRUE.equals(block.get("hasHeading")), Boolean.TRUE.equals(block.get(TIED))));
        }
        List<Integer> starts = PageFlow.starts(pieces, designs.bodyHeight());
        for (int page = 0; page < starts.size(); page++) {
            int first = starts.get(page);
            int end = page + 1 < starts.size() ? starts.get(page + 1) : pieces.size();
            blocks.get(first + 1).put(STARTS_PAGE, true);
            growCharts(
                    blocks.subList(first + 1, end + 1),
                    PageFlow.free(pieces.subList(first, end), designs.bodyHeight()));
        }
    }

    /** Low charts take up what their page has left. */
    private void growCharts(List<Map<String, Object>> onPage, int free) {
        int left = free;
        for (Map<String, Object> block : onPage) {
            Optional<ChartSpec> chart = chart(String.valueOf(block.get(SHOWN)));
            if (chart.isPresent() && picture(chart.get()).isUpright()) {
                int more = Math.min(left, MORE_UPRIGHT_HEIGHT);
                block.put("chart", drawn(chart.get(), UPRIGHT_HEIGHT + more));
                left -= more;
            }
        }
    }

    private void add(SectionSpec section, String id, boolean withHeading) throws JRException {
        Optional<ChartSpec> chart = chart(id);
        if (chart.isPresent()) {
            blocks.add(chart(chart.get(), block(section, withHeading)));
        } else {
            addTable(section, table(id), withHeading);
        }
    }

    private Map<String, Object> block(SectionSpec section, boolean withHeading) {
        Map<String, Object> block = block(blocks.size());
        if (withHeading) {
            block.put("hasHeading", true);
            block.put("heading", section.title().in(language));
            block.put("lead", balanced("lead", section.lead()));
        }
        return block;
    }

    private String balanced(String style, Text words) {
        return new BalancedLines(widths, elements.style(style), designs.width()).of(words.in(language));
    }

    private static Map<String, Object> block(int number) {
        Map<String, Object> block = new HashMap<>();
        block.put("block", Integer.toString(number));
        block.put("isPageOne", number == 0);
        block.put(STARTS_PAGE, false);
        block.put("isAfter", number > 0);
        block.put("hasChart", false);
        block.put("hasHeading", false);
        block.put("hasChartNote", false);
        block.put("hasTable", false);
        block.put(TIED, false);
        return block;
    }

    private Map<String, Object> chart(ChartSpec chart, Map<String, Object> block) {
        block.put("hasChart", true);
        block.put(SHOWN, chart.id());
        block.put("chartTitle", balanced("chartTitle", chart.title()));
        block.put("chartSubtitle", chart.subtitle().in(language));
        block.put("chart", drawn(chart, mostHeight(chart)));
        block.put("hasChartNote", table(chart.table()).hasHiddenCells());
        block.put("chartNote", Wording.LEGEND_HIDDEN.in(language));
        return block;
    }

    private int mostHeight(ChartSpec chart) {
        return picture(chart).isUpright() ? UPRIGHT_HEIGHT : MOST_HEIGHT;
    }

    private void addTable(SectionSpec section, TableContent table, boolean withHeading) throws JRException {
        List<TableLayout> parts = layouts.of(table);
        for (int part = 0; part < parts.size(); part++) {
            String title = table.title().in(language);
            String partTitle =
                    parts.size() == 1 ? title : Wording.say(Wording.PART, language, title, part + 1, parts.size());
            TableBlock content = new TableBlock(table, parts.get(part), partTitle, definitions, language);
            Map<String, Object> block = block(section, withHeading && part == 0);
            block.put(
                    TIED,
                    part == 0
                            && Boolean.TRUE.equals(blocks.get(blocks.size() - 1).get("hasChart")));
            block.put("hasTable", true);
            block.put("table", designs.compile(TableDesign.of(content, elements, widths, designs)));
            block.put("tableRows", content.rows());
            blocks.add(block);
        }
    }

    private Optional<ChartSpec> chart(String id) {
        return report.charts().stream().filter(chart -> chart.id().equals(id)).findFirst();
    }

    private TableContent table(String id) {
        ReleasedTable table = tables.get(id);
        if (table == null) {
            throw new IllegalArgumentException("no table " + id + " for report " + report.id());
        }
        return table.content();
    }
}
