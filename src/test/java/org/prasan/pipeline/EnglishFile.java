package org.prasan.pipeline;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.TableDefinition;
import org.prasan.intake.Explanation;
import org.prasan.intake.LayoutColumn;
import org.prasan.intake.sheets.Cell;
import org.prasan.pipeline.RewrittenFile.Found;
import org.prasan.support.Grid;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.HeadingPeriod;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.ThaiText;

/** A file whose every word that the form knows is put into English; what nobody knows stays. */
final class EnglishFile {

    private final Catalog catalog;
    private final RewrittenFile file;
    private final FormDefinition form;

    EnglishFile(Catalog catalog, RewrittenFile file) {
        this.catalog = catalog;
        this.file = file;
        this.form = catalog.form(file.explanation().form());
    }

    void write() {
        for (Explanation.Sheet told : file.explanation().sheets()) {
            file.sheets().stream()
                    .filter(sheet -> sheet.name().equals(told.name()))
                    .findFirst()
                    .ifPresent(sheet -> writeHeading(sheet, told));
        }
        file.tables().forEach(this::writeTable);
    }

    private void writeHeading(Grid sheet, Explanation.Sheet told) {
        int table = told.tables().stream()
                .mapToInt(Explanation.Table::firstHeaderRow)
                .min()
                .orElse(Integer.MAX_VALUE);
        for (int row : sheet.rows()) {
            if (row < table) {
                Map.copyOf(sheet.row(row))
                        .forEach((column, cell) -> english(cell).ifPresent(text -> sheet.put(row, column, text)));
            }
        }
    }

    private Optional<String> english(Cell heading) {
        if (heading.kind() != Cell.Kind.TEXT) {
            return Optional.empty();
        }
        String text = ThaiText.clean(heading.text());
        return title(text)
                .or(() -> agency(text))
                .or(() -> HeadingPeriod.read(text).map(EnglishFile::words))
                .or(() -> form.fields().stream()
                        .filter(field -> isCalled(field.headers(), text))
                        .map(field -> last(field.headers()))
                        .findFirst());
    }

    private Optional<String> title(String text) {
        return form.titles().stream()
                .filter(text::startsWith)
                .findFirst()
                .map(thai -> last(form.titles())
                        + (form.agency().withinTitle()
                                ? " " + agency(text.substring(thai.length())).orElseThrow()
                                : ""));
    }

    private Optional<String> agency(String text) {
        return catalog.codeLists()
                .get(form.agency().codeList())
                .find(text)
                .map(code -> code.label().en());
    }

    private static String words(MonthRange range) {
        String last = month(range.last().getMonthValue()) + " " + range.last().getYear();
        return range.first().equals(range.last())
                ? last
                : month(range.first().getMonthValue()) + " " + range.first().getYear() + " to " + last;
    }

    private static String month(int month) {
        return java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private void writeTable(Found table) {
        TableDefinition definition = table.layout().table();
        if (definition.crosstab().isPresent()) {
            writeAcross(table);
        } else {
            writeHeaders(table);
        }
        int below = table.lastLine() + 1;
        Cell total = table.sheet().at(below, 0);
        if (total != null && definition.totals().contains(total.text())) {
            table.sheet().put(below, 0, last(definition.totals()));
        }
        for (LayoutColumn found : table.layout().columns()) {
            if (found.column().type() == Type.CODE && found.sheetColumn() >= 0) {
                for (int row = table.lastHeaderRow() + 1; row <= table.lastLine(); row++) {
                    writeCode(table.sheet(), row, found);
                }
            }
        }
    }

    private void writeCode(Grid sheet, int row, LayoutColumn found) {
        Cell cell = sheet.at(row, found.sheetColumn());
        if (cell != null) {
            catalog.codeLists()
                    .get(found.column().codeList())
                    .find(cell.text())
                    .ifPresent(code ->
                            sheet.put(row, found.sheetColumn(), code.label().en()));
        }
    }

    /** A member is called by its column and its own name, in one cell or in two. */
    private static void writeHeaders(Found table) {
        Grid sheet = table.sheet();
        boolean twoRows = table.firstHeaderRow() < table.lastHeaderRow();
        for (LayoutColumn found : table.layout().columns()) {
            if (found.sheetColumn() < 0) {
                continue;
            }
            String name = last(found.column().headers());
            String member = found.member().map(m -> last(m.headers())).orElse("");
            if (twoRows) {
                boolean begins = sheet.at(table.firstHeaderRow(), found.sheetColumn()) != null;
                sheet.put(table.firstHeaderRow(), found.sheetColumn(), begins ? Cell.text(name) : null);
                sheet.put(table.lastHeaderRow(), found.sheetColumn(), member.isEmpty() ? null : Cell.text(member));
            } else {
                sheet.put(table.lastHeaderRow(), found.sheetColumn(), (name + " " + member).strip());
            }
        }
    }

    private void writeAcross(Found table) {
        Grid sheet = table.sheet();
        List<ColumnDefinition> across =
                table.layout().table().crosstab().orElseThrow().across();
        for (LayoutColumn found : table.layout().columns()) {
            if (found.codes().isEmpty()) {
                String name = found.repeats() ? "total" : last(found.column().headers());
                sheet.put(table.firstHeaderRow(), found.sheetColumn(), name);
                continue;
            }
            for (int level = 0; level < across.size(); level++) {
                int row = table.firstHeaderRow() + level;
                if (sheet.at(row, found.sheetColumn()) != null) {
                    String code = found.codes().get(across.get(level).name());
                    sheet.put(row, found.sheetColumn(), word(across.get(level), code));
                }
            }
        }
    }

    private String word(ColumnDefinition column, String code) {
        return switch (column.type()) {
            case MONTH -> words(MonthRange.parse(code));
            case CHOICE -> last(column.choices().get(code));
            default -> label(catalog.codeLists().get(column.codeList()).get(code));
        };
    }

    private static String label(Code code) {
        return code.label().en();
    }

    private static boolean isCalled(List<String> headers, String text) {
        return headers.stream().anyMatch(h -> ThaiText.headerKey(h).equals(ThaiText.headerKey(text)));
    }

    private static String last(List<String> names) {
        return names.get(names.size() - 1);
    }
}
