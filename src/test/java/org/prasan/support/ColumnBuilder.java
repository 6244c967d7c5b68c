package org.prasan.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.ColumnDefinition.Member;
import org.prasan.catalog.ColumnDefinition.Range;
import org.prasan.catalog.ColumnDefinition.Type;

/** A column in a few words; everything that is not said is off. */
public final class ColumnBuilder {

    private final String name;
    private final Type type;
    private String codeList = "";
    private boolean required;
    private boolean happened;
    private Optional<Range> range = Optional.empty();
    private List<String> unknown = List.of();
    private List<String> censored = List.of();
    private final List<Member> members = new ArrayList<>();

    private ColumnBuilder(String name, Type type) {
        this.name = name;
        this.type = type;
    }

    /** Headed by its own name. */
    public static ColumnBuilder column(String name, Type type) {
        return new ColumnBuilder(name, type);
    }

    public static ColumnBuilder code(String name, String codeList) {
        ColumnBuilder builder = new ColumnBuilder(name, Type.CODE);
        builder.codeList = codeList;
        return builder;
    }

    public ColumnBuilder required() {
        required = true;
        return this;
    }

    public ColumnBuilder happened() {
        happened = true;
        return this;
    }

    public ColumnBuilder range(long min, long max) {
        range = Optional.of(new Range(min, max));
        return this;
    }

    public ColumnBuilder unknown(String... words) {
        unknown = List.of(words);
        return this;
    }

    public ColumnBuilder censored(String... words) {
        censored = List.of(words);
        return this;
    }

    public ColumnBuilder member(String header, Map<String, String> codes) {
        members.add(new Member(List.of(header), codes));
        return this;
    }

    public ColumnDefinition build() {
        return new ColumnDefinition(
                name,
                List.of(name),
                type,
                codeList,
                Map.of(),
                required,
                happened,
                false,
                true,
                "",
                range,
                unknown,
                censored,
                members);
    }
}
