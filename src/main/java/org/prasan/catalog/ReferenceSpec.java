package org.prasan.catalog;

import java.util.List;
import org.prasan.vocabulary.Text;

/**
 * Figures of others as they published them, put beside ours as context and never added to them.
 *
 * @param rows and {@code columns}: what stands beside and above, in the file's order; a value as it is written there
 * @param source who published them
 */
public record ReferenceSpec(
        Text rowLabel, List<Label> rows, List<Label> columns, List<List<String>> values, Text source) {

    public ReferenceSpec {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        values = values.stream().map(List::copyOf).toList();
    }

    public record Label(String code, Text text) {}
}
