package org.prasan.catalog;

import org.prasan.vocabulary.Text;

/**
 * A way to break a figure down.
 *
 * @param source where the code comes from
 * @param column the record's column; for {@code MEMBER} the name of the member's code
 * @param codeList that the codes and their hierarchy come from
 * @param unknown the code of records that do not say; empty when they carry none
 */
public record DimensionDefinition(
        String name, Text label, Source source, String column, String codeList, String unknown) {

    /** Where a dimension's code comes from. */
    public enum Source {
        /** The agency that sent the record. */
        AGENCY,
        /** A column that holds a code. */
        COLUMN,
        /** A column that holds years, put into the bands of the list. */
        BAND,
        /** The member of the summed column. */
        MEMBER,
        /** The latest state. */
        STATE
    }
}
