package org.prasan.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.CrosstabDefinition;
import org.prasan.catalog.TableDefinition;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.DateReader;
import org.prasan.vocabulary.MonthNames;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.ThaiText;

/** The header of a crosstab: the line's name, then a row of codes for each level across, below at most one band. */
final class CrosstabHeader implements HeaderMatcher.HeaderShape {

    private final TableDefinition table;
    private final CrosstabDefinition crosstab;
    private final CodeLists lists;
    private final Set<String> lineNames = new HashSet<>();
    private final Set<String> leaveOut = new HashSet<>();

    CrosstabHeader(TableDefinition table, CrosstabDefinition crosstab, CodeLists lists) {
        this.table = table;
        this.crosstab = crosstab;
        this.lists = lists;
        crosstab.line().headers().forEach(header -> lineNames.add(ThaiText.headerKey(header)));
        crosstab.leaveOut().forEach(header -> leaveOut.add(ThaiText.headerKey(header)));
    }

    @Override
    public Optional<HeaderMatch> match(List<@Nullable Cell[]> rows, @Nullable MonthRange reporting) {
        int levels = crosstab.across().size();
        int line = lineColumn(rows.get(0));
        if (line < 0 || rows.size() < levels || rows.size() > levels + 1) {
            return Optional.empty();
        }
        Found found = new Found(line, reporting);
        found.read(rows.subList(rows.size() - levels, rows.size()));
        boolean banded = rows.size() > levels;
        return found.none() || banded && found.problem != null
                ? Optional.empty()
                : Optional.of(found.match(rows.size()));
    }

    private int lineColumn(@Nullable Cell[] row) {
        for (int c = 0; c < row.length; c++) {
            if (lineNames.contains(HeaderMatcher.key(row[c]))) {
                return c;
            }
        }
        return -1;
    }

    private final class Found {
        private final int line;
        private final @Nullable MonthRange reporting;
        private final List<LayoutColumn> columns = new ArrayList<>();
        private final List<Integer> unknown = new ArrayList<>();
        private @Nullable Refusal problem;
        private boolean any;

        Found(int line, @Nullable MonthRange reporting) {
            this.line = line;
            this.reporting = reporting;
        }

        boolean none() {
            return !any && problem == null;
        }

        void read(List<@Nullable Cell[]> rows) {
            columns.add(new LayoutColumn(crosstab.line(), Optional.empty(), Map.of(), line, false));
            @Nullable Cell group = null;
            for (int c = line + 1; c < HeaderMatcher.width(rows); c++) {
                Cell top = HeaderMatcher.at(rows.get(0), c);
                group = top == null ? group : top;
                read(c, group, top, rows.size() == 1 ? null : HeaderMatcher.at(rows.get(1), c), rows.size());
            }
        }

        private void read(int c, @Nullable Cell group, @Nullable Cell top, @Nullable Cell below, int levels) {
            if (leaveOut.contains(HeaderMatcher.key(group)) || leaveOut.contains(HeaderMatcher.key(below))) {
                columns.add(new LayoutColumn(crosstab.value(), Optional.empty(), Map.of(), c, true));
                return;
            }
            Map<String, String> codes = codes(group, below, reporting);
            if (codes.size() == levels) {
                columns.add(new LayoutColumn(crosstab.value(), Optional.empty(), codes, c, false));
                any = true;
            } else if (!codes.isEmpty() && below != null && problem == null) {
                problem = reporting == null ? Refusal.noPeriod() : Refusal.unknownHeader(TableLayout.columnName(c));
            } else if (top != null || below != null) {
                unknown.add(c);
            }
        }

        HeaderMatch match(int rows) {
            return new HeaderMatch(
                    table, rows, 1, columns, List.of(), List.of(), unknown, Optional.ofNullable(problem));
        }
    }

    private Map<String, String> codes(@Nullable Cell top, @Nullable Cell below, @Nullable MonthRange reporting) {
        Map<String, String> codes = new LinkedHashMap<>();
        List<ColumnDefinition> across = crosstab.across();
        code(across.get(0), top, reporting)
                .ifPresent(code -> codes.put(across.get(0).name(), code));
        if (across.size() > 1) {
            code(across.get(1), below, reporting)
                    .ifPresent(code -> codes.put(across.get(1).name(), code));
        }
        return codes;
    }

    private Optional<String> code(ColumnDefinition column, @Nullable Cell cell, @Nullable MonthRange reporting) {
        if (cell == null) {
            return Optional.empty();
        }
        return switch (column.type()) {
            case MONTH -> month(cell, reporting).map(YearMonth::toString);
            case CHOICE -> choice(column, cell.text());
            default -> lists.get(column.codeList()).find(cell.text()).map(code -> code.code());
        };
    }

    private static Optional<YearMonth> month(Cell cell, @Nullable MonthRange reporting) {
        return cell.kind() == Cell.Kind.DATE
                ? Optional.of(YearMonth.from(DateReader.fromCell(cell.date().toLocalDate())))
                : MonthNames.readMonth(cell.text(), reporting);
    }

    private static Optional<String> choice(ColumnDefinition column, String text) {
        String key = ThaiText.headerKey(text);
        return column.choices().entrySet().stream()
                .filter(choice -> choice.getValue().stream()
                        .anyMatch(word -> ThaiText.headerKey(word).equals(key)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
