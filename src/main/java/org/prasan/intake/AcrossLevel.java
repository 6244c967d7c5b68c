package org.prasan.intake;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.DateReader;
import org.prasan.vocabulary.MonthNames;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.ThaiText;

/** One header row of a crosstab: which code a cell stands for, by its very name or nearly. */
final class AcrossLevel {

    private static final int SUGGESTED = 3;

    private final ColumnDefinition column;
    private final CodeLists lists;
    private final Map<String, String> names = new HashMap<>();

    AcrossLevel(ColumnDefinition column, CodeLists lists) {
        this.column = column;
        this.lists = lists;
        if (column.type() == Type.CODE) {
            lists.get(column.codeList()).names().forEach((name, code) -> names.put(name, code.code()));
        }
        column.choices().forEach((code, words) -> words.forEach(word -> names.put(ThaiText.headerKey(word), code)));
    }

    String name() {
        return column.name();
    }

    Optional<String> code(@Nullable Cell cell, @Nullable MonthRange reporting) {
        if (cell == null) {
            return Optional.empty();
        }
        return switch (column.type()) {
            case MONTH -> month(cell, reporting).map(YearMonth::toString);
            case CHOICE -> Optional.ofNullable(names.get(HeaderMatcher.key(cell)));
            default -> lists.get(column.codeList()).find(cell.text()).map(code -> code.code());
        };
    }

    private static Optional<YearMonth> month(Cell cell, @Nullable MonthRange reporting) {
        return cell.kind() == Cell.Kind.DATE
                ? Optional.of(YearMonth.from(DateReader.fromCell(cell.date().toLocalDate())))
                : MonthNames.readMonth(cell.text(), reporting);
    }

    /** The codes that cells of the row are by their very name, and no other cell is nearly. */
    Set<String> codes(@Nullable Cell[] row, @Nullable MonthRange reporting) {
        Set<String> codes = new HashSet<>();
        for (Cell cell : row) {
            code(cell, reporting).ifPresent(codes::add);
        }
        return codes;
    }

    Optional<NearHeader<String>> near(@Nullable Cell cell, Set<String> taken) {
        String key = HeaderMatcher.key(cell);
        return key.isEmpty() ? Optional.empty() : NearHeader.of(List.of(key), names, taken);
    }

    HeaderMatch.Near said(int sheetColumn, int row, @Nullable Cell cell, NearHeader<String> near) {
        return new HeaderMatch.Near(
                sheetColumn,
                row,
                column,
                label(near.target()),
                near.percent(),
                NearHeader.runnerUp(List.of(HeaderMatcher.key(cell)), names, near.target())
                        .map(other -> new HeaderMatch.Other(label(other.target()), other.percent())));
    }

    private String label(String code) {
        return column.type() == Type.CODE
                ? lists.get(column.codeList()).get(code).label().th()
                : column.choices().getOrDefault(code, List.of(code)).get(0);
    }

    /** Labels that may have been meant; none for months. */
    List<String> nearest(@Nullable Cell cell) {
        if (column.type() == Type.CODE && cell != null) {
            return lists.get(column.codeList()).nearest(cell.text(), SUGGESTED);
        }
        return column.choices().values().stream()
                .map(words -> words.get(0))
                .limit(SUGGESTED)
                .toList();
    }
}
