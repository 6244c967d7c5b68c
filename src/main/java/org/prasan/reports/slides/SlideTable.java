package org.prasan.reports.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.reports.office.FigureWords;
import org.prasan.reports.office.Palette;
import org.prasan.reports.office.Xml;
import org.prasan.vocabulary.Language;

/**
 * A part of a table on a slide.
 *
 * @param rows and {@code columns} of the table that it shows, by number
 * @param points of its type
 */
record SlideTable(TableContent content, List<Integer> rows, SlideColumns columns, double points) {

    /** Left and right of what stands in a cell, in EMU. */
    static final int CELL_MARGIN = 60_000;

    private static final double LINE = 1.3;
    private static final List<Double> LARGE = List.of(18.0, 16.0, 14.0);

    /** What a slide has room for, in points, below its title and above the line that explains the table. */
    private static final double ROOM = 355;

    /** More than a year of months nobody reads on a wall. */
    static final int COLUMNS = 13;

    /** No-break spaces before the label of a line within another. */
    static final String INDENT = "\u00a0\u00a0\u00a0";

    /** A slide for fewer rows than this is not begun. */
    private static final int FEW_ROWS = 4;

    /** As many rows on each slide as it has room for; labels may take several lines. */
    static List<SlideTable> of(TableContent content, List<Integer> numbers, Language language) {
        SlideColumns columns = SlideColumns.of(content, numbers, language);
        List<SlideTable> slides = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        double room = ROOM;
        for (int row = 0; row < content.rows().size(); row++) {
            SlideTable probe = new SlideTable(content, List.of(), columns, columns.points());
            double needed = probe.height(row, language);
            if (room - needed < probe.headHeight(language) && !rows.isEmpty()) {
                int kept = groupBegin(content, row);
                if (kept <= rows.get(0)) {
                    kept = row;
                }
                rows.subList(kept - rows.get(0), rows.size()).clear();
                slides.add(new SlideTable(content, List.copyOf(rows), columns, columns.points()));
                rows.clear();
                room = ROOM;
                for (int moved = kept; moved < row; moved++) {
                    rows.add(moved);
                    room -= probe.height(moved, language);
                }
            }
            rows.add(row);
            room -= needed;
        }
        SlideTable last = new SlideTable(content, List.copyOf(rows), columns, columns.points());
        slides.add(slides.isEmpty() && room > ROOM / 2 ? last.large(language) : last);
        return rows.size() < FEW_ROWS && slides.size() > 1 ? evenly(slides, language) : slides;
    }

    /** Of the line that the row is within, or its own: lines within another are not parted from it. */
    private static int groupBegin(TableContent content, int row) {
        int begin = row;
        while (begin > 0
                && begin < content.rows().size()
                && content.rows().get(begin).depth() > 0) {
            begin--;
        }
        return begin;
    }

    /** As many slides with much the same number of rows, where these fit. */
    private static List<SlideTable> evenly(List<SlideTable> full, Language language) {
        TableContent content = full.get(0).content();
        int count = content.rows().size();
        List<SlideTable> even = new ArrayList<>();
        for (int i = 0; i < full.size(); i++) {
            int begin = groupBegin(content, count * i / full.size());
            int end = groupBegin(content, count * (i + 1) / full.size());
            List<Integer> rows = IntStream.range(begin, end).boxed().toList();
            even.add(new SlideTable(
                    content, rows, full.get(0).columns(), full.get(0).points()));
        }
        return even.stream().allMatch(slide -> !slide.rows().isEmpty() && slide.fits(language)) ? even : full;
    }

    private boolean fits(Language language) {
        double needed = rows.stream().mapToDouble(row -> height(row, language)).sum();
        return headHeight(language) + needed <= ROOM;
    }

    /** A small table is set larger: it is read from the far end of a room. */
    private SlideTable large(Language language) {
        return columns.hasWords()
                ? this
                : LARGE.stream()
                        .filter(size -> columns.haveRoom(content, language, size))
                        .map(size -> new SlideTable(content, rows, columns, size))
                        .filter(table -> table.fits(language))
                        .findFirst()
                        .orElse(this);
    }

    private double headHeight(Language language) {
        List<String> heads = heads(language);
        int most = 1;
        for (int i = 0; i < heads.size(); i++) {
            most = Math.max(most, lines(heads.get(i), i, true));
        }
        return rowHeight(most);
    }

    /** Figures stand on one line; labels and words may take several. */
    private double height(int row, Language language) {
        int most = lines(label(row, language), 0, false);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.isWords(i)) {
                String words = FigureWords.of(content.cell(row, columns.number(i)), language);
                most = Math.max(most, lines(words, i + 1, false));
            }
        }
        return rowHeight(most);
    }

    private double rowHeight(int lines) {
        return Math.max(points() * 1.7, lines * points() * LINE + 6);
    }

    private int lines(String words, int place, boolean bold) {
        return Slide.lines(words, room(place), points(), bold).size();
    }

    private int room(int place) {
        return columns.widths().get(place) - 2 * CELL_MARGIN;
    }

    void draw(Slide slide) {
        Xml xml = slide.xml();
        xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
        String title = content.title().in(slide.language());
        xml.empty("p:cNvPr", "id", slide.number(), "name", content.id(), "descr", title);
        xml.open("p:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noGrp", "1")
                .close();
        xml.empty("p:nvPr").close();
        int height = (int) (rowHeight(1) * (rows.size() + 1) * Slide.POINT);
        slide.frame("p:xfrm", Slide.LEFT, Slide.TOP, Slide.ACROSS, height);
        xml.open("a:graphic")
                .open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/table")
                .open("a:tbl")
                .empty("a:tblPr", "firstRow", "1");
        xml.open("a:tblGrid");
        columns.widths().forEach(width -> xml.empty("a:gridCol", "w", String.valueOf(width)));
        xml.close();
        row(slide, heads(slide.language()), true, true);
        for (int row : rows) {
            row(
                    slide,
                    cells(row, slide.language()),
                    false,
                    content.rows().get(row).total());
        }
        xml.close().close().close().close();
    }

    private List<String> heads(Language language) {
        return columns.heads(content, language);
    }

    private String label(int row, Language language) {
        Head head = content.rows().get(row);
        return INDENT.repeat(head.depth()) + head.label().in(language);
    }

    private List<String> cells(int row, Language language) {
        List<String> cells = new ArrayList<>(List.of(label(row, language)));
        columns.numbers().forEach(column -> cells.add(FigureWords.of(content.cell(row, column), language)));
        return cells;
    }

    private void row(Slide slide, List<String> cells, boolean head, boolean strong) {
        Xml xml = slide.xml();
        xml.open("a:tr", "h", String.valueOf((int) (rowHeight(1) * Slide.POINT)));
        for (int i = 0; i < cells.size(); i++) {
            xml.open("a:tc").open("a:txBody").empty("a:bodyPr").empty("a:lstStyle");
            String colour = head ? Palette.NAVY : Palette.TEXT;
            String align = i == 0 || columns.isWords(i - 1) ? "l" : "r";
            slide.paragraph(cells.get(i), room(i), points(), strong, colour, align);
            xml.close();
            String margin = String.valueOf(CELL_MARGIN);
            xml.open("a:tcPr", "marL", margin, "marR", margin, "marT", "30000", "marB", "30000", "anchor", "ctr");
            for (String side : List.of("a:lnL", "a:lnR")) {
                xml.open(side, "w", "0").empty("a:noFill").close();
            }
            rule(xml, "a:lnT", head || strong ? Palette.NAVY : Palette.RULE);
            rule(xml, "a:lnB", head ? Palette.NAVY : Palette.RULE);
            if (head) {
                xml.open("a:solidFill")
                        .empty("a:srgbClr", "val", Palette.HEAD_FILL)
                        .close();
            } else {
                xml.empty("a:noFill");
            }
            xml.close().close();
        }
        xml.close();
    }

    private static void rule(Xml xml, String side, String colour) {
        xml.open(side, "w", "9525").open("a:solidFill").empty("a:srgbClr", "val", colour);
        xml.close().close();
    }
}
