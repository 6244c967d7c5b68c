package org.prasan.catalog;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.catalog.IndicatorDefinition.Measure;
import org.prasan.catalog.IndicatorDefinition.Scope;
import org.prasan.catalog.IndicatorDefinition.Span;
import org.prasan.catalog.IndicatorDefinition.StateSource;
import org.prasan.catalog.IndicatorDefinition.Test;
import org.prasan.vocabulary.CodeLists;

/** Reads {@code jobs/indicators/*.yml}: one family of figures a file. */
final class IndicatorLoader {

    private final CodeLists lists;
    private final Map<String, FormDefinition> forms;
    private final ConditionLoader conditions;
    private final Set<String> ids = new HashSet<>(Set.of(TableSpec.REPORTING));

    IndicatorLoader(CodeLists lists, Map<String, FormDefinition> forms) {
        this.lists = lists;
        this.forms = forms;
        this.conditions = new ConditionLoader(lists);
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
            RecordTable table = table(yaml.get("records"));
            MeetingSource source = new MeetingSource(
                    table.form().id(),
                    table.definition().name(),
                    table.column(yaml.get("number"), Type.ORDINAL, Type.NUMBER),
                    table.column(yaml.get("date"), Type.DATE, Type.DATETIME));
            yaml.done();
            return source;
        });
    }

    private IndicatorDefinition indicator(Yaml yaml) {
        RecordTable table = table(yaml.get("records"));
        Measure measure = measure(yaml.get("measure"), table, yaml.has("state"));
        Optional<StateSource> state = yaml.find("state").map(s -> state(s, table));
        DimensionLoader dimensionLoader = new DimensionLoader(lists, table, measure, state.isPresent());
        List<DimensionDefinition> dimensions = dimensionLoader.dimensions(yaml);
        boolean plain = state.isEmpty() && (measure instanceof Measure.Count || measure instanceof Measure.Sum);
        String date = yaml.find("date")
                .map(d -> table.column(d, Type.DATE, Type.DATETIME, Type.YEAR))
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
                yaml.find("where").map(w -> conditions.tests(w, table)).orElse(Map.of()),
                measure,
                date,
                yaml.choice("scope", Scope.class, Scope.WITHIN),
                state,
                dimensions,
                yaml.flag("additive", plain),
                dimensionLoader.headlines(yaml, dimensions));
        yaml.done();
        requireUncensored(yaml, indicator, table);
        if (indicator.additive() && (measure instanceof Measure.Median || measure instanceof Measure.Distinct)) {
            throw yaml.get("additive")
                    .problem("มัธยฐานและค่าที่ไม่ซ้ำบวกกันไม่ได้", "a median or distinct count cannot be added up");
        }
        return indicator;
    }

    /** What others have hidden in their own figures cannot be protected anew, nor be a figure by itself. */
    private static void requireUncensored(Yaml yaml, IndicatorDefinition indicator, RecordTable table) {
        boolean censored = indicator.measure() instanceof Measure.Sum sum
                && sum.columns().stream()
                        .anyMatch(column ->
                                !table.definition().column(column).censored().isEmpty());
        if (censored && (indicator.isProtected() || !indicator.headlines().isEmpty())) {
            throw yaml.get("measure")
                    .problem(
                            "ผู้เผยแพร่ปกปิดบางจำนวนไว้แล้ว ต้องมี protected: false และไม่มี headlines",
                            "its publisher has hidden some counts; protected: false and no headlines are expected");
        }
    }

    private RecordTable table(Yaml yaml) {
        String[] parts = yaml.asText().split("\\.", -1);
        FormDefinition form = parts[0].equals(Ledger.FORM) ? Ledger.DEFINITION : forms.get(parts[0]);
        if (parts.length != 2
                || form == null
                || form.tables().stream().noneMatch(t -> t.name().equals(parts[1]))) {
            throw yaml.problem("ไม่มีตาราง " + yaml.asText(), "no form has a table " + yaml.asText());
        }
        return new RecordTable(form, form.table(parts[1]));
    }

    private static Measure stay(Yaml yaml, boolean hasState) {
        if (!yaml.text("in").equals("state") || !hasState) {
            throw yaml.get("in")
                    .problem("ใช้ได้เฉพาะ state ของตัวชี้วัด", "the indicator's own state is expected here");
        }
        return Measure.Median.inState(yaml.choice("median", Span.class));
    }

    private static Measure measure(Yaml yaml, RecordTable table, boolean hasState) {
        if (!yaml.isMap()) {
            if (yaml.asText().equals("count")) {
                return new Measure.Count();
            }
            throw yaml.problem(
                    "ต้องเป็น count, sum, distinct หรือ median", "count, {sum}, {distinct} or {median} is expected");
        }
        Measure measure;
        if (yaml.has("sum")) {
            measure = new Measure.Sum(table.columns(yaml.get("sum"), Type.COUNT, Type.NUMBER));
        } else if (yaml.has("distinct")) {
            measure = new Measure.Distinct(table.column(yaml.get("distinct")));
        } else if (yaml.has("in")) {
            measure = stay(yaml, hasState);
        } else {
            measure = new Measure.Median(
                    yaml.choice("median", Span.class), table.moment(yaml.get("from")), table.moment(yaml.get("to")));
        }
        yaml.done();
        return measure;
    }

    private StateSource state(Yaml yaml, RecordTable table) {
        StateSource source = new StateSource(
                yaml.get("history").asTexts(),
                table.columns(yaml.get("entity")),
                table.column(yaml.get("column"), Type.CODE),
                table.column(yaml.get("as_of"), Type.DATE, Type.DATETIME),
                yaml.find("where").map(w -> conditions.tests(w, table)).orElse(Map.of()));
        for (String name : source.history()) {
            Yaml history = yaml.get("history");
            if (table.form().tables().stream().noneMatch(t -> t.name().equals(name))) {
                throw history.problem("ไม่มีตาราง " + name, "the form has no table " + name);
            }
            RecordTable told = new RecordTable(table.form(), table.form().table(name));
            Stream.concat(source.entity().stream(), Stream.of(source.column(), source.asOf()))
                    .filter(c -> !told.keeps(c))
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
}
