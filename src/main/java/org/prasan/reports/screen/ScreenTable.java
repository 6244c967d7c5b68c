package org.prasan.reports.screen;

import java.util.ArrayList;
import java.util.List;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.office.FigureWords;
import org.prasan.vocabulary.Language;

/** One table in columns of equal width, its figures to the right. */
final class ScreenTable {

    private static final int WITHIN = 2;

    private final List<List<String>> lines = new ArrayList<>();
    private final int[] widths;

    ScreenTable(TableContent content, Language language) {
        List<String> heads = new ArrayList<>(List.of(content.rowLabel().in(language)));
        content.columns().forEach(head -> heads.add(head.label().in(language)));
        lines.add(heads);
        for (int row = 0; row < content.rows().size(); row++) {
            TableContent.Head head = content.rows().get(row);
            List<String> line = new ArrayList<>();
            line.add(" ".repeat(WITHIN * head.depth()) + head.label().in(language));
            content.cells().get(row).forEach(cell -> line.add(FigureWords.of(cell, language)));
            lines.add(line);
        }
        widths = new int[heads.size()];
        lines.forEach(line -> {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(line.get(column)));
            }
        });
    }

    void addTo(StringBuilder text) {
        for (List<String> line : lines) {
            StringBuilder printed = new StringBuilder("  ").append(padded(line, 0, false));
            for (int column = 1; column < widths.length; column++) {
                printed.append("  ").append(padded(line, column, true));
            }
            text.append(printed.toString().stripTrailing()).append('\n');
        }
    }

    private String padded(List<String> line, int column, boolean right) {
        String cell = line.get(column);
        String room = " ".repeat(widths[column] - width(cell));
        return right ? room + cell : cell + room;
    }

    /** Thai vowels and tone marks above and below a letter take no room of their own. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
