package org.prasan.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.DimensionDefinition.Source;
import org.prasan.catalog.IndicatorDefinition.HeadlineAxis;
import org.prasan.catalog.IndicatorDefinition.Measure;
import org.prasan.catalog.IndicatorDefinition.Scope;
import org.prasan.catalog.IndicatorDefinition.Span;
import org.prasan.catalog.IndicatorDefinition.StateSource;
import org.prasan.catalog.IndicatorDefinition.Test;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.Text;

/** Reads {@code jobs/indicators/*.yml}: one family of figures a file. */
final class IndicatorLoader {

    private final CodeLists lists;
    private final Map<String, FormDefinition> forms;

    IndicatorLoader(CodeLists lists, Map<String, FormDefinition> forms) {
        this.lists = lists;
        this.forms = forms;
    }

    List<IndicatorDefinition> load(Path path, String file) {
        Yaml yaml = Yaml.read(path, file);
        yaml.text("family");
        List<IndicatorDefinition> indicators =
                yaml.list("indicators").stream().map(this::indicator).toList();
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
                    column(yaml.get("number"), table),
                    column(yaml.get("date"), table));
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
                .ifPresent(all -> all.all().forEach((name, d) -> dimensions.add(dimension(name, d, table))));
        boolean plain = state.isEmpty() && (measure instanceof Measure.Count || measure instanceof Measure.Sum);
        String date = yaml.find("date").map(d -> column(d, table)).orElse("");
        IndicatorDefinition indicator = new IndicatorDefinition(
                yaml.text("indicator"),
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

    private static List<String> columns(Yaml yaml, Table table) {
        return yaml.isList()
                ? yaml.asList().stream().map(c -> column(c, table)).toList()
                : List.of(column(yaml, table));
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
            measure = new Measure.Sum(columns(yaml.get("sum"), table));
        } else if (yaml.has("distinct")) {
            measure = new Measure.Distinct(column(yaml.get("distinct"), table));
        } else {
            measure = new Measure.Median(
                    yaml.choice("median", Span.class),
                    columns(yaml.get("from"), table),
                    columns(yaml.get("to"), table));
        }
        yaml.done();
        return measure;
    }

    private StateSource state(Yaml yaml, Table table) {
        List<String> history = yaml.get("history").asTexts();
        for (String name : history) {
            if (table.form().tables().stream().noneMatch(t -> t.name().equals(name))) {
                throw yaml.get("history").problem("ไม่มีตาราง " + name, "the form has no table " + name);
            }
        }
        StateSource source = new StateSource(
                history,
                columns(yaml.get("entity"), table),
                column(yaml.get("column"), table),
                column(yaml.get("as_of"), table),
                yaml.find("where").map(w -> tests(w, table)).orElse(Map.of()));
        yaml.done();
        return source;
    }

    private static Map<String, Test> tests(Yaml yaml, Table table) {
        Map<String, Test> tests = new LinkedHashMap<>();
        yaml.all().forEach((name, test) -> {
            if (table.definition()
                    .findColumn(name)
                    .filter(ColumnDefinition::isKept)
                    .isEmpty()) {
                throw test.problem("ไม่มีคอลัมน์ " + name, "the table keeps no column " + name);
            }
            tests.put(name, test(test));
        });
        return tests;
    }

    private static Test test(Yaml yaml) {
        if (yaml.isMap()) {
            Test test;
            if (yaml.has("not")) {
                test = new Test.NotIn(yaml.texts("not"));
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

    private DimensionDefinition dimension(String name, Yaml yaml, Table table) {
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
            source = yaml.get("from").asText().equals("state") ? Source.STATE : Source.AGENCY;
        }
        Yaml list = yaml.has("band") ? yaml.get("band") : yaml.get("codelist");
        if (!lists.has(list.asText())) {
            throw list.problem("ไม่มีรายการรหัส " + list.asText(), "there is no code list " + list.asText());
        }
        DimensionDefinition dimension = new DimensionDefinition(
                name,
                yaml.bilingual("label", Text.same(name)),
                source,
                column,
                list.asText(),
                yaml.text("unknown", ""));
        yaml.done();
        return dimension;
    }

    private static List<List<HeadlineAxis>> headlines(Yaml yaml, List<DimensionDefinition> dimensions) {
        List<List<HeadlineAxis>> headlines = new ArrayList<>();
        for (Yaml by : yaml.list("headlines")) {
            List<HeadlineAxis> axes = new ArrayList<>();
            for (Yaml axis : by.asList()) {
                String[] parts = axis.asText().split(":", 2);
                if (dimensions.stream().noneMatch(d -> d.name().equals(parts[0]))) {
                    throw axis.problem("ไม่มีมิติ " + parts[0], "the indicator has no dimension " + parts[0]);
                }
                axes.add(new HeadlineAxis(parts[0], parts.length > 1 ? parts[1] : ""));
            }
            headlines.add(axes);
        }
        return headlines;
    }
}
