package org.prasan.reports.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.prasan.reports.office.XmlTree;
import org.prasan.reports.workbook.Sheet.Cell;

/** Takes over the cells of a template's cover, with what stands in braces filled in. */
final class FilledCover {

    private final Book book;
    private final Page page;
    private final CoverTemplate template;

    FilledCover(Book book, Page page, CoverTemplate template) {
        this.book = book;
        this.page = page;
        this.template = template;
    }

    void draw() {
        XmlTree tree = template.sheet();
        tree.find("cols").ifPresent(this::takeWidths);
        List<String> strings = template.strings();
        tree.find("sheetData").ifPresent(data -> data.all("row").forEach(row -> takeRow(row, strings)));
        fill();
    }

    private void takeWidths(XmlTree columns) {
        for (XmlTree column : columns.all("col")) {
            int last = Math.min(Integer.parseInt(column.attribute("max")), PageSetUp.COLUMNS);
            for (int number = Integer.parseInt(column.attribute("min")); number <= last; number++) {
                page.width(number - 1, Double.parseDouble("0" + column.attribute("width")));
            }
        }
    }

    private void takeRow(XmlTree row, List<String> strings) {
        int number = Integer.parseInt(row.attribute("r")) - 1;
        if (!row.attribute("ht").isEmpty()) {
            page.height(number, Float.parseFloat(row.attribute("ht")));
        }
        for (XmlTree cell : row.all("c")) {
            page.sheet().put(number, column(cell.attribute("r")), taken(cell, strings));
        }
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** Formulas keep the value they had. */
    private static Cell taken(XmlTree cell, List<String> strings) {
        int style = Integer.parseInt("0" + cell.attribute("s"));
        String value =
                cell.find("v").or(() -> cell.find("is")).map(XmlTree::text).orElse("");
        if (value.isEmpty()) {
            return new Cell(List.of(), null, style);
        }
        return switch (cell.attribute("t")) {
            case "s" -> Cell.of(strings.get(Integer.parseInt(value)), style);
            case "", "n" -> new Cell(List.of(), Double.valueOf(value), style);
            default -> Cell.of(value, style);
        };
    }

    private void fill() {
        Map<String, String> fields = fields();
        for (int row = 0; row <= page.sheet().lastRow(); row++) {
            SortedMap<Integer, Cell> cells = page.sheet().row(row);
            for (Map.Entry<Integer, Cell> cell : List.copyOf(cells.entrySet())) {
                String words = cell.getValue().words();
                String filled = filled(words, fields);
                if (!filled.equals(words)) {
                    write(row, cell.getKey(), filled);
                }
            }
        }
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("{title}", book.in(book.report().title()));
        fields.put("{issuer}", book.in(book.report().issuer()));
        fields.put("{period}", book.in(book.context().periodLabel()));
        fields.put("{as_of_label}", book.in(Words.AS_OF));
        fields.put("{revision_label}", book.in(Words.REVISION));
        fields.put("{as_of}", book.asOf());
        fields.put("{revision}", String.valueOf(book.context().revision()));
        fields.put("{stamp}", book.stamp());
        return fields;
    }

    private static String filled(String text, Map<String, String> fields) {
        String filled = text;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            filled = filled.replace(field.getKey(), field.getValue());
        }
        return filled;
    }

    /** What does not fit on the line goes on in the empty cells below, as far as the template has any. */
    private void write(int row, int column, String words) {
        Look look = book.file().styles().templateLook(cell(row, column).style());
        double width = PageSetUp.UPRIGHT - page.widthBefore(column);
        List<String> lines = TextMeasure.lines(words, width, look);
        int room = 1;
        while (room < lines.size() && isFree(row + room, column)) {
            room++;
        }
        for (int i = 0; i < room; i++) {
            boolean last = i == room - 1;
            String line = last ? String.join(" ", lines.subList(i, lines.size())) : lines.get(i);
            page.sheet()
                    .put(row + i, column, Cell.of(line, cell(row + i, column).style()));
        }
    }

    private Cell cell(int row, int column) {
        return page.sheet().row(row).getOrDefault(column, new Cell(List.of(), null, 0));
    }

    private boolean isFree(int row, int column) {
        SortedMap<Integer, Cell> cells = page.sheet().rows().get(row);
        Cell cell = cells == null ? null : cells.get(column);
        return cell != null && cell.isBlank();
    }
}
