package org.prasan.intake.sheets;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The tables of a web page one below the other, with the lines of text that stand between them. */
final class HtmlSheet {

    private static final int MAX_COLUMNS = 1 << 10;
    private static final int MAX_ROWS_DOWN = 1 << 16;
    private static final int MOST_SPANNED = 2_000_000;

    private final SheetHandler handler;
    private final RowBuffer cells = new RowBuffer();
    /** By column: the last row that a cell from above reaches down to. */
    private final int[] taken = new int[MAX_COLUMNS + 1];

    private int row;
    private int spanned;
    private boolean told = true;

    HtmlSheet(SheetHandler handler) {
        this.handler = handler;
    }

    void read(Element body) {
        StringBuilder line = new StringBuilder();
        body.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    line.append(text.text());
                } else if (node instanceof Element element && element.isBlock()) {
                    tellLine(line);
                    if (element.normalName().equals("table")) {
                        readTable(element);
                        return FilterResult.SKIP_CHILDREN;
                    }
                } else if (node.normalName().equals("br")) {
                    tellLine(line);
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    tellLine(line);
                }
                return FilterResult.CONTINUE;
            }
        });
        tellLine(line);
    }

    private void tellLine(StringBuilder line) {
        if (!CellText.isBlank(line.toString())) {
            row++;
            cells.put(0, Cell.text(line.toString().strip()));
            tell();
        }
        line.setLength(0);
    }

    private void readTable(Element table) {
        Arrays.fill(taken, 0);
        for (Element line : table.select("tr")) {
            if (line.closest("table") == table) {
                readRow(line);
            }
        }
        row = Math.max(row, Arrays.stream(taken).max().orElse(row));
    }

    private void readRow(Element line) {
        row++;
        int column = 0;
        for (Element each : line.children()) {
            if (!each.normalName().equals("td") && !each.normalName().equals("th")) {
                continue;
            }
            while (column < MAX_COLUMNS && taken[column] >= row) {
                column++;
            }
            if (column == MAX_COLUMNS) {
                throw new IllegalStateException("a row of more than " + MAX_COLUMNS + " cells");
            }
            int across = span(each, "colspan", MAX_COLUMNS - column);
            int down = span(each, "rowspan", MAX_ROWS_DOWN);
            place(each, column, across, down);
            column += across;
        }
        if (isHidden(line)) {
            handler.hiddenRow(row);
        }
        tell();
    }

    private void place(Element each, int column, int across, int down) {
        if (across > 1 || down > 1) {
            handler.merged(new MergedCells(row, row + down - 1, column, column + across - 1));
        }
        if (down > 1) {
            spanned += across;
            if (spanned > MOST_SPANNED) {
                throw new IllegalStateException("more than " + MOST_SPANNED + " cells merged");
            }
            Arrays.fill(taken, column, column + across, row + down - 1);
        }
        cells.put(column, cell(each.wholeText().strip()));
    }

    private static @Nullable Cell cell(String text) {
        return CellText.isBlank(text) ? null : Cell.text(text.replaceAll("\\s+", " "));
    }

    private static int span(Element cell, String attribute, int most) {
        String count = cell.attr(attribute);
        return count.matches("[1-9][0-9]{0,6}") ? Math.max(1, Math.min(Integer.parseInt(count), most)) : 1;
    }

    private static boolean isHidden(Element line) {
        return line.attr("style").replace(" ", "").contains("display:none");
    }

    private void tell() {
        if (cells.isBlank()) {
            return;
        }
        @Nullable Cell[] read = cells.take();
        told = told && handler.row(row, read);
    }
}
