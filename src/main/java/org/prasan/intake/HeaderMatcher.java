package org.prasan.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.prasan.vocabulary.MonthNames;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.ThaiText;

/**
 * Finds one table's columns in one header row, or in two of which the upper holds groups. A cell merged across is
 * blank in all columns but its first, a cell merged down is blank in its second row.
 */
final class HeaderMatcher {

    private final TableDefinition table;
    private final CodeLists lists;
    private final Map<String, Target> targets = new HashMap<>();
    private final Set<String> leaveOut = new HashSet<>();

    private record Target(ColumnDefinition column, Optional<ColumnDefinition.Member> member) {}

    /**
     * What was found.
     *
     * @param rows how many header rows it takes, 1 or 2
     * @param share of the table's columns that were found, 0 to 1
     */
    record Match(TableDefinition table, int rows, double share, List<LayoutColumn> columns) {}

    HeaderMatcher(TableDefinition table, CodeLists lists) {
        this.table = table;
        this.lists = lists;
        if (table.crosstab().isPresent()) {
            CrosstabDefinition crosstab = table.crosstab().get();
            put(crosstab.line());
            crosstab.leaveOut().forEach(header -> leaveOut.add(ThaiText.headerKey(header)));
        } else {
            table.columns().stream().filter(c -> !c.isFromField()).forEach(this::put);
        }
    }

    private void put(ColumnDefinition column) {
        for (String header : column.headers()) {
            String key = ThaiText.headerKey(header);
            if (column.members().isEmpty()) {
                targets.put(key, new Target(column, Optional.empty()));
            }
            for (ColumnDefinition.Member member : column.members()) {
                for (String name : member.headers()) {
                    targets.put(key + ThaiText.headerKey(name), new Target(column, Optional.of(member)));
                }
            }
        }
    }

    /**
     * Tries {@code upper} alone and together with {@code lower}, the row right below it if there is one. Where {@code
     * lower} finds as much alone, {@code upper} is a line of the heading.
     */
    Optional<Match> match(@Nullable Cell[] upper, @Nullable Cell @Nullable [] lower, @Nullable MonthRange reporting) {
        Optional<Match> two = lower == null ? Optional.empty() : matchRows(upper, lower, reporting);
        Optional<Match> one = matchRows(upper, null, reporting);
        Optional<Match> below = lower == null ? Optional.empty() : matchRows(lower, null, reporting);
        return two.isPresent() && isMore(two.get(), one) && isMore(two.get(), below) ? two : one;
    }

    private static boolean isMore(Match match, Optional<Match> than) {
        return than.isEmpty() || match.columns().size() > than.get().columns().size();
    }

    private Optional<Match> matchRows(
            @Nullable Cell[] upper, @Nullable Cell @Nullable [] lower, @Nullable MonthRange reporting) {
        return table.crosstab().isPresent()
                ? crosstab(table.crosstab().get(), upper, lower, reporting)
                : register(upper, lower);
    }

    private Optional<Match> register(@Nullable Cell[] upper, @Nullable Cell @Nullable [] lower) {
        List<LayoutColumn> found = new ArrayList<>();
        Set<Target> seen = new HashSet<>();
        Set<ColumnDefinition> columns = new HashSet<>();
        String group = "";
        int width = lower == null ? upper.length : Math.max(upper.length, lower.length);
        for (int c = 0; c < width; c++) {
            String top = key(upper, c);
            String below = lower == null ? "" : key(lower, c);
            group = top.isEmpty() ? group : top;
            Target target = below.isEmpty() ? targets.get(top) : targets.get(group + below);
            if (target == null && !below.isEmpty()) {
                target = targets.get(below);
            }
            if (target != null && seen.add(target)) {
                columns.add(target.column());
                if (!target.column().personal()) {
                    found.add(new LayoutColumn(target.column(), target.member(), Map.of(), c, false));
                }
            }
        }
        long expected = table.columns().stream()
                .filter(c -> !c.isFromField())
                .filter(c -> !c.headers().isEmpty())
                .count();
        if (columns.size() < 2 || columns.size() * 2L < expected) {
            return Optional.empty();
        }
        return Optional.of(new Match(table, lower == null ? 1 : 2, (double) columns.size() / expected, found));
    }

    private Optional<Match> crosstab(
            CrosstabDefinition crosstab,
            @Nullable Cell[] upper,
            @Nullable Cell @Nullable [] lower,
            @Nullable MonthRange reporting) {
        int levels = crosstab.across().size();
        if (levels != (lower == null ? 1 : 2)) {
            return Optional.empty();
        }
        int line = lineColumn(upper);
        if (line < 0) {
            return Optional.empty();
        }
        List<LayoutColumn> found = new ArrayList<>();
        found.add(new LayoutColumn(crosstab.line(), Optional.empty(), Map.of(), line, false));
        Cell group = null;
        int width = lower == null ? upper.length : Math.max(upper.length, lower.length);
        boolean any = false;
        for (int c = line + 1; c < width; c++) {
            Cell top = at(upper, c);
            group = top == null ? group : top;
            Cell below = lower == null ? null : at(lower, c);
            if (leaveOut.contains(key(group)) || (lower != null && leaveOut.contains(key(lower, c)))) {
                found.add(new LayoutColumn(crosstab.value(), Optional.empty(), Map.of(), c, true));
                continue;
            }
            Map<String, String> codes = codes(crosstab, group, levels == 1 ? null : below, reporting);
            if (codes.size() == levels) {
                found.add(new LayoutColumn(crosstab.value(), Optional.empty(), codes, c, false));
                any = true;
            } else if (!codes.isEmpty() && below != null) {
                if (reporting == null) {
                    throw Refusal.noPeriod();
                }
                throw Refusal.unknownHeader(TableLayout.columnName(c));
            }
        }
        return any ? Optional.of(new Match(table, levels, 1, found)) : Optional.empty();
    }

    private int lineColumn(@Nullable Cell[] row) {
        for (int c = 0; c < row.length; c++) {
            if (targets.containsKey(key(row, c))) {
                return c;
            }
        }
        return -1;
    }

    private Map<String, String> codes(
            CrosstabDefinition crosstab, @Nullable Cell top, @Nullable Cell below, @Nullable MonthRange reporting) {
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
                ? Optional.of(YearMonth.from(
                        org.prasan.vocabulary.DateReader.fromCell(cell.date().toLocalDate())))
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

    private static @Nullable Cell at(@Nullable Cell[] row, int column) {
        return column < row.length ? row[column] : null;
    }

    private static String key(@Nullable Cell[] row, int column) {
        return key(at(row, column));
    }

    private static String key(@Nullable Cell cell) {
        return cell == null || cell.kind() != Cell.Kind.TEXT ? "" : ThaiText.headerKey(cell.text());
    }
}
