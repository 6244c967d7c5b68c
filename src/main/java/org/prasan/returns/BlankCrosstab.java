package org.prasan.returns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.CrosstabDefinition;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.MonthNames;
import org.prasan.vocabulary.MonthRange;

/** A crosstab with a line for every code and a column for every combination of what goes across. */
final class BlankCrosstab {

    private static final int WIDTH = 26 * 256;

    private final XSSFSheet sheet;
    private final BlankStyles styles;
    private final BlankLists lists;
    private final CrosstabDefinition crosstab;
    private final Optional<MonthRange> period;

    BlankCrosstab(
            XSSFSheet sheet,
            BlankStyles styles,
            BlankLists lists,
            CrosstabDefinition crosstab,
            Optional<MonthRange> period) {
        this.sheet = sheet;
        this.styles = styles;
        this.lists = lists;
        this.crosstab = crosstab;
        this.period = period;
    }

    /** @return the row, from 0, behind its last line */
    int write(int row) {
        List<String> groups = words(crosstab.across().get(0));
        List<String> below =
                crosstab.across().size() > 1 ? words(crosstab.across().get(1)) : List.of();
        int first = row + crosstab.across().size();
        int columns = header(row, groups, below);
        int next = first;
        for (String line : words(crosstab.line())) {
            styles.put(sheet, next, 0, line, styles.label);
            for (int c = 1; c <= columns; c++) {
                styles.blank(sheet, next, c, styles.cell);
            }
            next++;
        }
        Validations validations = new Validations(sheet, lists);
        for (int c = 1; c <= columns; c++) {
            validations.add(crosstab.value(), first, next - 1, c);
        }
        sheet.setColumnWidth(0, Math.max(WIDTH, sheet.getColumnWidth(0)));
        return next;
    }

    private int header(int row, List<String> groups, List<String> below) {
        styles.put(sheet, row, 0, crosstab.line().headers().get(0), styles.requiredHeader);
        int column = 1;
        for (String group : groups) {
            int from = column;
            for (String each : below) {
                styles.blank(sheet, row, column, styles.header);
                styles.put(sheet, row + 1, column++, each, styles.header);
            }
            styles.put(sheet, row, from, group, styles.header);
            column = Math.max(column, from + 1);
            if (column > from + 1) {
                sheet.addMergedRegion(new CellRangeAddress(row, row, from, column - 1));
            }
        }
        if (!below.isEmpty()) {
            styles.blank(sheet, row + 1, 0, styles.requiredHeader);
            sheet.addMergedRegion(new CellRangeAddress(row, row + 1, 0, 0));
        }
        return column - 1;
    }

    private List<String> words(ColumnDefinition column) {
        return switch (column.type()) {
            case MONTH ->
                period
                        .orElseThrow(() -> new IllegalArgumentException("months go across: a period is needed"))
                        .months()
                        .stream()
                        .map(month -> MonthNames.abbreviated(month, Language.TH))
                        .toList();
            case CHOICE ->
                column.choices().values().stream()
                        .map(choices -> choices.get(0))
                        .toList();
            default -> finest(lists.codes(column.codeList()));
        };
    }

    /** Codes that no other is below. */
    private static List<String> finest(List<Code> codes) {
        Set<String> parents = new HashSet<>();
        codes.forEach(code -> parents.add(code.parent()));
        List<String> labels = new ArrayList<>();
        codes.stream()
                .filter(code -> !parents.contains(code.code()))
                .forEach(code -> labels.add(code.label().th()));
        return labels;
    }
}
