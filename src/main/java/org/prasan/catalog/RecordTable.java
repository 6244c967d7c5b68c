package org.prasan.catalog;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.catalog.ColumnDefinition.Type;

/** The table that an indicator is made of; finds its columns by what a definition says. */
record RecordTable(FormDefinition form, TableDefinition definition) {

    boolean keeps(String name) {
        return definition.findColumn(name).filter(ColumnDefinition::isKept).isPresent();
    }

    String column(Yaml yaml) {
        if (!keeps(yaml.asText())) {
            throw yaml.problem(
                    "ตาราง " + definition.name() + " ไม่มีคอลัมน์ " + yaml.asText(),
                    "table " + definition.name() + " keeps no column " + yaml.asText());
        }
        return yaml.asText();
    }

    String column(Yaml yaml, Type... types) {
        String name = column(yaml);
        requireType(yaml, name, types);
        return name;
    }

    List<String> columns(Yaml yaml) {
        return yaml.isList() ? yaml.asFilledList().stream().map(this::column).toList() : List.of(column(yaml));
    }

    List<String> columns(Yaml yaml, Type... types) {
        List<String> names = columns(yaml);
        names.forEach(name -> requireType(yaml, name, types));
        return names;
    }

    /** A day, perhaps with a column for its time. */
    List<String> moment(Yaml yaml) {
        List<String> names = columns(yaml);
        if (names.size() > 2) {
            throw yaml.problem(
                    "ต้องเป็นวันที่ และเวลาถ้ามี", "a date column and perhaps a time column are expected here");
        }
        requireType(yaml, names.get(0), Type.DATE, Type.DATETIME);
        if (names.size() == 2) {
            requireType(yaml, names.get(1), Type.TIME);
        }
        return names;
    }

    void requireType(Yaml where, String column, Type... types) {
        if (!List.of(types).contains(definition.column(column).type())) {
            String expected =
                    Stream.of(types).map(t -> t.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" or "));
            throw where.problem(
                    "คอลัมน์ " + column + " ต้องเป็นชนิด " + expected,
                    "a column of type " + expected + " is expected here, which " + column + " is not");
        }
    }
}
