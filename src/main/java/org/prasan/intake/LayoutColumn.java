package org.prasan.intake;

import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.ColumnDefinition;

/**
 * A column of a table as it was found on a sheet. Personal columns are never among them.
 *
 * @param member which of a group of columns it is
 * @param codes for a crosstab's value column: what it stands for, dimension to code
 * @param sheetColumn from 0 (A); -1 when the value is carried from a heading field
 * @param repeats whether it only repeats what others say, as a crosstab's total column does
 */
public record LayoutColumn(
        ColumnDefinition column,
        Optional<ColumnDefinition.Member> member,
        Map<String, String> codes,
        int sheetColumn,
        boolean repeats) {}
