package org.prasan.checks;

import org.prasan.catalog.ColumnDefinition;
import org.prasan.vocabulary.Text;

/** {@code required}: a cell that makes the record what it is must be filled. */
final class RequiredRule {

    static final String NAME = "required";

    private RequiredRule() {}

    static Violation violation(ColumnDefinition column) {
        String header =
                column.headers().isEmpty() ? column.name() : column.headers().get(0);
        return new Violation(
                NAME,
                new Text("ช่อง \"" + header + "\" ว่าง", "\"" + header + "\" is empty"),
                new Text("กรอกช่องนี้", "fill in this cell"));
    }
}
