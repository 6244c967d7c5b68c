package org.prasan.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column of a table, or a heading field.
 *
 * @param headers what agencies call it, in any language
 * @param codeList for type {@code CODE}; empty otherwise
 * @param choices for type {@code CHOICE}: code to what agencies write
 * @param happened whether its date is of something that has happened, which cannot lie in the future
 * @param personal dropped in the reader, never kept
 * @param kept whether it is part of the record
 * @param field heading field that its value is carried from; empty when it stands in the table
 * @param unknown texts that mean: asked, not known
 * @param censored texts such as {@code <5}: a number that its publisher has hidden
 * @param members for a column that is a group of columns: one a combination of codes
 */
public record ColumnDefinition(
        String name,
        List<String> headers,
        Type type,
        String codeList,
        Map<String, List<String>> choices,
        boolean required,
        boolean happened,
        boolean personal,
        boolean kept,
        String field,
        Optional<Range> range,
        List<String> unknown,
        List<String> censored,
        List<Member> members) {

    public ColumnDefinition {
        headers = List.copyOf(headers);
        unknown = List.copyOf(unknown);
        censored = List.copyOf(censored);
        members = List.copyOf(members);
    }

    /** How its cells are read. */
    public enum Type {
        TEXT,
        CODE,
        CHOICE,
        DATE,
        TIME,
        DATETIME,
        /** A year, Buddhist or Gregorian; it is kept as its last day. */
        YEAR,
        /** The name of a month; only across a crosstab. */
        MONTH,
        /** A whole number that is not a count: an age, an item. */
        NUMBER,
        /** The first number of a text such as {@code 13/2562}. */
        ORDINAL,
        /** A whole number; empty and dashes mean 0. */
        COUNT,
        /** Any mark means yes. */
        FLAG,
        /** A column that carries nothing, such as the line's number. */
        IGNORED
    }

    /** Smallest and largest value that can be true. */
    public record Range(long min, long max) {}

    /** One of a group of columns: what it is called and which codes it stands for. */
    public record Member(List<String> headers, Map<String, String> codes) {
        public Member {
            headers = List.copyOf(headers);
            codes = Map.copyOf(codes);
        }
    }

    public boolean isKept() {
        return kept && !personal && type != Type.IGNORED;
    }

    public boolean isFromField() {
        return !field.isEmpty();
    }
}
