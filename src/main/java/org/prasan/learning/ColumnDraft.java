package org.prasan.learning;

import java.util.List;

/**
 * What a column of the example seems to be.
 *
 * @param attributes behind column and headers, as in the form's YAML
 * @param kind of what it can be used for
 * @param complete whether nearly every line has it, and not always the same
 * @param unique whether it differs in every line
 * @param remarks for the person who decides, Thai and English in one line each
 */
record ColumnDraft(
        String name,
        String header,
        List<String> attributes,
        Kind kind,
        boolean complete,
        boolean unique,
        List<String> remarks) {

    ColumnDraft {
        attributes = List.copyOf(attributes);
        remarks = List.copyOf(remarks);
    }

    enum Kind {
        /** Says what a line is about: it may be part of the key. */
        NAMING,
        MOMENT,
        AMOUNT,
        /** Not kept. */
        DROPPED
    }

    boolean canBeKey() {
        return kind == Kind.NAMING || kind == Kind.MOMENT;
    }

    String line(boolean required) {
        return "      - {column: " + name + ", headers: [" + FormDraft.quoted(header) + "], "
                + String.join(", ", attributes) + (required ? ", required: true" : "") + "}";
    }
}
