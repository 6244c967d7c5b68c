package org.prasan.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.catalog.DimensionDefinition.Source;
import org.prasan.catalog.IndicatorDefinition.HeadlineAxis;
import org.prasan.catalog.IndicatorDefinition.Measure;
import org.prasan.catalog.IndicatorDefinition.Scope;
import org.prasan.catalog.IndicatorDefinition.Span;
import org.prasan.catalog.IndicatorDefinition.StateSource;
import org.prasan.catalog.IndicatorDefinition.Test;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.Text;

/** Reads {@code jobs/indicators/*.yml}: one family of figures a file. */
final class IndicatorLoader {

    private final CodeLists lists;
    private final Map<String, FormDefinition> forms;
    private final Set<String> ids = new HashSet<>(Set.of(TableSpec.REPORTING));

    IndicatorLoader(CodeLists lists, Map<String, FormDefinition> forms) {
        this.lists = lists;
        this.forms = forms;
    }

    List<IndicatorDefinition> load(Path path, String file) {
        Yaml yaml = Yaml.read(path, file);
        yaml.text("family");
        List<IndicatorDefinition> indicators = yaml.get("indicators").asFilledList().stream()
                .map(this::indicator)
                .toList();
        yaml.find("meetings");
        yaml.done();
        return indicators;
    }

    Optional<MeetingSource> meetings(Path path, String file) {
        return Yaml.read(path, file).find("meetings").map(yaml -> {
            Table table = table(yaml.get("records"));
            MeetingSource source = new MeetingSource(
                    table.form().id(),
                    table.definition().name(),
                    column(yaml.get("number"), table, Type.ORDINAL, Type.NUMBER),
                    column(yaml.get("date"), table, Type.DATE, Type.DATETIME));
            yaml.done();
            return source;
        });
    }

    private record Table(FormDefinition form, TableDefinition definition) {}

    private IndicatorDefinition indicator(Yaml yaml) {
        Table table = table(yaml.get("records"));
        Measure measure = measure(yaml.get("measure"), table);
        Optional<StateSource> state = yaml.find("state").map(s -> state(s, table));
        List<DimensionDefinition> dimensions = new ArrayList<>();
        yaml.find("dimensions")
                .ifPresent(all -> all.all()
                        .forEach((name, d) -> dimensions.add(dimension(name, d, table, state.isPresent(), measure))));
        boolean plain = state.isEmpty() && (measure instanceof Measure.Count || measure instanceof Measure.Sum);
        String date = yaml.find("date")
                .map(d -> column(d, table, Type.DATE, Type.DATETIME))
                .orElse("");
        IndicatorDefinition indicator = new IndicatorDefinition(
                yaml.newName("indicator", ids),
                yaml.bilingual("name"),
                yaml.bilingual("unit"),
                yaml.bilingual("rule"),
                yaml.bilingual("source"),
                yaml.flag("protected", true),
                table.form().id(),
                table.definition().name(),
                yaml.find("where").map(w -> tests(w, table)).orElse(Map.of()),
                measure,
                date,
                yaml.choice("scope", Scope.class, Scope.WITHIN),
                state,
                dimensions,
                yaml.flag("additive", plain),
                headlines(yaml, dimensions));
        yaml.done();
        if (indicator.additive() && (measure instanceof Measure.Median || measure instanceof Measure.Distinct)) {
            throw yaml.get("additive")
                    .problem("มัธยฐานและค่าที่ไม่ซ้ำบวกกันไม่ได้", "a median or distinct count cannot be added up");
        }
        return indicator;
    }

    private Table table(Yaml yaml) {
        String[] parts = yaml.asText().split("\\.", -1);
        FormDefinition form = forms.get(parts[0]);
        if (parts.length != 2
                || form == null
                || form.tables().stream().noneMatch(t -> t.name().equals(parts[1]))) {
            throw yaml.problem("ไม่มีตาราง " + yaml.asText(), "no form has a table " + yaml.asText());
        }
        return new Table(form, form.table(parts[1]));
    }

    private static String column(Yaml yaml, Table table) {
        String name = yaml.asText();
        if (table.definition().findColumn(name).filter(ColumnDefinition::isKept).isEmpty()) {
            throw yaml.problem(
                    "ตาราง " + table.definition().name() + " ไม่มีคอลัมน์ " + name,
                    "table " + table.definition().name() + " keeps no column " + name);
        }
        return name;
    }

    private static String column(Yaml yaml, Table table, Type... types) {
        String name = column(yaml, table);
        requireType(yaml, table.definition().column(name), types);
        return name;
    }

    private static void requireType(Yaml where, ColumnDefinition column, Type... types) {
        if (!List.of(types).contains(column.type())) {
            String expected =
                    Stream.of(types).map(t -> t.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" or "));
            throw where.problem(
                    "คอลัมน์ " + column.name() + " ต้องเป็นชนิด " + expected,
                    "a column of type " + expected + " is expected here, which " + column.name() + " is not");
        }
    }

    private static List<String> columns(Yaml yaml, Table table) {
        return yaml.isList()
                ? yaml.asFilledList().stream().map(c -> column(c, table)).toList()
                : List.of(column(yaml, table));
    }

    /** A day, perhaps with a column for its time. */
    private static List<String> moment(Yaml yaml, Table table) {
        List<String> names = columns(yaml, table);
        if (names.size() > 2) {
            throw yaml.problem(
                    "ต้องเป็นวันที่ และเวลาถ้ามี", "a date column and perhaps a time column are expected here");
        }
        requireType(yaml, table.definition().column(names.get(0)), Type.DATE, Type.DATETIME);
        if (names.size() == 2) {
            requireType(yaml, table.definition().column(names.get(1)), Type.TIME);
        }
        return names;
    }

    private static Measure measure(Yaml yaml, Table table) {
        if (!yaml.isMap()) {
            if (yaml.asText().equals("count")) {
                return new Measure.Count();
            }
            throw yaml.problem(
                    "ต้องเป็น count, sum, distinct หรือ median", "count, {sum}, {distinct} or {median} is expected");
        }
        Measure measure;
        if (yaml.has("sum")) {
            List<String> summed = columns(yaml.get("sum"), table);
            for (String name : summed) {
                requireType(yaml.get("sum"), table.definition().column(name), Type.COUNT, Type.NUMBER);
            }
            measure = new Measure.Sum(summed);
        } else if (yaml.has("distinct")) {
            measure = new Measure.Distinct(column(yaml.get("distinct"), table));
        } else {
            measure = new Measure.Median(
                    yaml.choice("median", Span.class), moment(yaml.get("from"), table), moment(yaml.get("to"), table));
        }
        yaml.done();
        return measure;
    }

    private StateSource state(Yaml yaml, Table table) {
        StateSource source = new StateSource(
                yaml.get("history").asTexts(),
                columns(yaml.get("entity"), table),
                column(yaml.get("column"), table, Type.CODE),
                column(yaml.get("as_of"), table, Type.DATE, Type.DATETIME),
                yaml.find("where").map(w -> tests(w, table)).orElse(Map.of()));
        for (String name : source.history()) {
            Yaml history = yaml.get("history");
            if (table.form().tables().stream().noneMatch(t -> t.name().equals(name))) {
                throw history.problem("ไม่มีตาราง " + name, "the form has no table " + name);
            }
            Table told = new Table(table.form(), table.form().table(name));
            Stream.concat(source.entity().stream(), Stream.of(source.column(), source.asOf()))
                    .filter(c -> !keeps(told, c))
                    .findFirst()
                    .ifPresent(missing -> {
                        throw history.problem(
                                "ตาราง " + name + " ไม่มีคอลัมน์ " + missing,
                                "table " + name + " keeps no column " + missing);
                    });
        }
        source.where().forEach((name, test) -> {
            if (!name.equals(source.column()) || !(test instanceof Test.In || test instanceof Test.NotIn)) {
                throw yaml.get("where")
                        .problem(
                                "ใช้ได้เฉพาะ " + source.column() + ": รหัส",
                                "only codes of " + source.column() + " are expected here");
            }
        });
        yaml.done();
        return source;
    }

    private static boolean keeps(Table table, String column) {
        return table.definition()
                .findColumn(column)
                .filter(ColumnDefinition::isKept)
                .isPresent();
    }

    private Map<String, Test> tests(Yaml yaml, Table table) {
        Map<String, Test> tests = new LinkedHashMap<>();
        yaml.all().forEach((name, test) -> {
            if (!keeps(table, name)) {
                throw test.problem("ไม่มีคอลัมน์ " + name, "the table keeps no column " + name);
            }
            Test read = test(test);
            ColumnDefinition column = table.definition().column(name);
            if (read instanceof Test.BeforeReference) {
                requireType(test, column, Type.DATE, Type.DATETIME);
            }
            requireCodes(test, column, read);
            tests.put(name, read);
        });
        return tests;
    }

    private void requireCodes(Yaml where, ColumnDefinition column, Test test) {
        List<String> values = test instanceof Test.In in
                ? in.values()
                : test instanceof Test.NotIn notIn ? notIn.values() : List.of();
        for (String value : values) {
            boolean known = switch (column.type()) {
                case CODE -> lists.get(column.codeList()).contains(value);
                case CHOICE -> column.choices().containsKey(value);
                default -> true;
            };
            if (!known) {
                throw where.problem(
                        "คอลัมน์ " + column.name() + " ไม่มีรหัส " + value,
                        "the column " + column.name() + " has no code " + value);
            }
        }
    }

    private static Test test(Yaml yaml) {
        if (yaml.isMap()) {
            Test test;
            if (yaml.has("not")) {
                test = new Test.NotIn(yaml.get("not").asTexts());
            } else if (yaml.text("before").equals("reference")) {
                test = new Test.BeforeReference();
            } else {
                throw yaml.problem("ต้องเป็น {before: reference}", "{before: reference} is expected here");
            }
            yaml.done();
            return test;
        }
        if (yaml.isList()) {
            return new Test.In(yaml.asTexts());
        }
        return switch (yaml.asText()) {
            case "present" -> new Test.Present();
            case "absent" -> new Test.Absent();
            default -> new Test.In(yaml.asTexts());
        };
    }

    private DimensionDefinition dimension(String name, Yaml yaml, Table table, boolean hasState, Measure measure) {
        yaml.requireMap();
        Source source;
        String column = "";
        if (yaml.has("column")) {
            source = yaml.has("band") ? Source.BAND : Source.COLUMN;
            column = column(yaml.get("column"), table);
        } else if (yaml.has("member")) {
            source = Source.MEMBER;
            column = yaml.text("member");
        } else {
            source = from(yaml.get("from"), hasState);
        }
        Yaml list = yaml.has("band") ? yaml.get("band") : yaml.get("codelist");
        ColumnLoader.requireList(list, lists);
        DimensionDefinition dimension = new DimensionDefinition(
                name,
                yaml.bilingual("label", Text.same(name)),
                source,
                column,
                list.asText(),
                yaml.text("unknown", ""));
        yaml.done();
        checkDimension(yaml, list, dimension, table, measure);
        return dimension;
    }

    private static Source from(Yaml from, boolean hasState) {
        return switch (from.asText()) {
            case "agency" -> Source.AGENCY;
            case "state" -> {
                if (!hasState) {
                    throw from.problem("ตัวชี้วัดไม่มี state", "the indicator has no state");
                }
                yield Source.STATE;
            }
            default -> throw from.problem("ต้องเป็น agency หรือ state", "agency or state is expected here");
        };
    }

    private void checkDimension(Yaml yaml, Yaml list, DimensionDefinition dimension, Table table, Measure measure) {
        CodeList codes = lists.get(dimension.codeList());
        if (!dimension.unknown().isEmpty() && !codes.contains(dimension.unknown())) {
            throw yaml.get("unknown")
                    .problem(
                            "รายการรหัสไม่มี " + dimension.unknown(),
                            "the code list " + codes.name() + " has no code " + dimension.unknown());
        }
        switch (dimension.source()) {
            case COLUMN -> {
                ColumnDefinition column = table.definition().column(dimension.column());
                requireType(yaml.get("column"), column, Type.CODE);
                if (!column.codeList().equals(codes.name())) {
                    throw list.problem(
                            "คอลัมน์ใช้รายการรหัส " + column.codeList(),
                            "the column's code list, " + column.codeList() + ", is expected here");
                }
            }
            case BAND -> {
                requireType(yaml.get("column"), table.definition().column(dimension.column()), Type.NUMBER, Type.COUNT);
                if (IntStream.range(0, 100)
                        .noneMatch(years -> codes.bandOf(years).isPresent())) {
                    throw list.problem(
                            "รายการรหัสไม่มีช่วงอายุ",
                            "a code list with from_years, to_years and parent is expected here");
                }
            }
            case MEMBER -> checkMembers(yaml.get("member"), dimension, table, measure, codes);
            case AGENCY, STATE -> {
                // any list may hold them
            }
        }
    }

    private static void checkMembers(
            Yaml where, DimensionDefinition dimension, Table table, Measure measure, CodeList codes) {
        List<String> summed = measure instanceof Measure.Sum sum ? sum.columns() : List.of();
        List<ColumnDefinition.Member> members = summed.stream()
                .flatMap(name -> table.definition().column(name).members().stream())
                .toList();
        boolean known = !members.isEmpty()
                && members.stream()
                        .map(member -> member.codes().getOrDefault(dimension.column(), ""))
                        .allMatch(codes::contains);
        if (!known) {
            throw where.problem(
                    "คอลัมน์ที่นำมารวมไม่มี " + dimension.column() + " ที่อยู่ในรายการรหัส",
                    "not every member of the summed column says its " + dimension.column() + " as a code of "
                            + codes.name());
        }
    }

    private List<List<HeadlineAxis>> headlines(Yaml yaml, List<DimensionDefinition> dimensions) {
        List<List<HeadlineAxis>> headlines = new ArrayList<>();
        for (Yaml by : yaml.list("headlines")) {
            List<HeadlineAxis> axes = new ArrayList<>();
            for (Yaml axis : by.asList()) {
                String[] parts = axis.asText().split(":", 2);
                DimensionDefinition dimension = dimensions.stream()
                        .filter(d -> d.name().equals(parts[0]))
                        .findFirst()
                        .orElseThrow(() ->
                                axis.problem("ไม่มีมิติ " + parts[0], "the indicator has no dimension " + parts[0]));
                String level = parts.length > 1 ? parts[1] : "";
                requireLevel(axis, lists.get(dimension.codeList()), level);
                axes.add(new HeadlineAxis(parts[0], level));
            }
            headlines.add(axes);
        }
        return headlines;
    }

    /** @param level of the hierarchy; empty for the codes as they are */
    static void requireLevel(Yaml where, CodeList list, String level) {
        Set<String> levels = new TreeSet<>();
        list.codes().forEach(code -> levels.add(code.attribute("level")));
        levels.remove("");
        if (!level.isEmpty() && !levels.contains(level)) {
            throw where.problem(
                    "รายการรหัส " + list.name() + " ไม่มีระดับ " + level,
                    "the code list " + list.name() + " has no level " + level + "; there are "
                            + String.join(", ", levels));
        }
    }
}
