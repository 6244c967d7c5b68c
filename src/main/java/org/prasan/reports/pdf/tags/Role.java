package org.prasan.reports.pdf.tags;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an element of a page is to a reader. A {@code .jrxml} says so in the element's property {@value #PROPERTY}, in
 * lower case with hyphens: {@code heading-1}.
 */
public enum Role {
    HEADING_1("H1", null),
    HEADING_2("H2", null),
    HEADING_3("H3", null),
    PARAGRAPH("P", null),
    FIGURE("Figure", null),
    ITEM("LI", "L"),
    CONTENTS_ITEM("TOCI", "TOC"),
    SPAN("Span", null),
    ROW("TR", "Table"),
    /** Of one or more above one another; repeated on the table's next page, where they are not read again. */
    HEAD_ROW("TR", "Table"),
    COLUMN_HEAD("TH", null),
    ROW_HEAD("TH", null),
    CELL("TD", null),
    /** Not read: repeats, rules, whatever stands on every page. */
    ARTIFACT("", null);

    /** Of an element of a report's design. */
    public static final String PROPERTY = "org.prasan.pdf.role";

    /** Beside it: a name that the rows of one table have in common. */
    public static final String TABLE_PROPERTY = "org.prasan.pdf.table";

    /** Of a head: how many columns it is for, if several. */
    public static final String SPAN_PROPERTY = "org.prasan.pdf.span";

    /** Of an entry of a table of contents: the anchor that it leads to. */
    public static final String TARGET_PROPERTY = "org.prasan.pdf.target";

    private final String type;
    private final @Nullable String container;

    Role(String type, @Nullable String container) {
        this.type = type;
        this.container = container;
    }

    /** As a property's value. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is none of this code */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The standard structure type, which marks its contents too. */
    public String type() {
        return type;
    }

    /** The structure type that neighbours of this role are put together in. */
    @Nullable
    String container() {
        return container;
    }

    /** Whether it is there even when nothing stands in it. */
    public boolean isCell() {
        return this == COLUMN_HEAD || this == ROW_HEAD || this == CELL;
    }
}
