package org.prasan.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.TableSpec.Reach;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.Text;

/** Reads the tables of a report. */
final class ReportTableLoader {

    private static final Text NONE = Text.same("");

    private final Map<String, IndicatorDefinition> indicators;
    private final Map<String, FormDefinition> forms;
    private final CodeLists lists;
    private final AxisLoader axes;
    private final BesideLoader besides;

    ReportTableLoader(Map<String, IndicatorDefinition> indicators, Map<String, FormDefinition> forms, CodeLists lists) {
        this.besides = new BesideLoader(indicators, lists);
        this.lists = lists;
        this.indicators = indicators;
        this.forms = forms;
        this.axes = new AxisLoader(indicators, lists);
    }

    TableSpec table(Yaml yaml, Set<String> tableIds) {
        Optional<CodeList> owners = yaml.find("owners").map(this::owners);
        List<String> ids = owners.map(this::owned).orElseGet(() -> indicators(yaml));
        Optional<ListSpec> list = yaml.find("list").map(records -> list(records, ids));
        boolean free = list.isPresent();
        Reach reach = yaml.choice("reach", Reach.class, Reach.PERIOD);
        AxisSpec columns = free ? AxisSpec.by("column") : axis(yaml, "columns", ids);
        TableSpec table = new TableSpec(
                yaml.newName("table", tableIds),
                yaml.bilingual("title"),
                ids,
                free ? AxisSpec.by("record") : owners.map(AxisSpec::ofOwners).orElseGet(() -> axis(yaml, "rows", ids)),
                columns,
                where(yaml, ids),
                reach,
                list,
                yaml.find("beside").map(beside -> besides.beside(beside, columns, reach)),
                yaml.bilingual("note", NONE),
                PeriodKind.in(yaml));
        yaml.done();
        checkAxes(yaml, table);
        return table;
    }

    private AxisSpec axis(Yaml yaml, String key, List<String> ids) {
        return axes.axis(yaml.get(key), ids);
    }

    private CodeList owners(Yaml yaml) {
        ColumnLoader.requireList(yaml, lists);
        CodeList owners = lists.get(yaml.asText());
        for (Code owner : owners.codes()) {
            for (String id : AxisSpec.owned(owner)) {
                if (!indicators.containsKey(id)) {
                    throw yaml.problem(
                            owner.code() + " มีตัวชี้วัดที่ไม่มี: " + id,
                            "the list gives " + owner.code() + " an indicator that there is not: " + id);
                }
            }
        }
        return owners;
    }

    private List<String> owned(CodeList owners) {
        return owners.codes().stream()
                .flatMap(owner -> AxisSpec.owned(owner).stream())
                .distinct()
                .toList();
    }

    /** The indicators of the tables, each once and in the order in which they first appear. */
    List<IndicatorDefinition> shownBy(List<TableSpec> specs) {
        return specs.stream()
                .flatMap(spec -> spec.indicators().stream())
                .distinct()
                .flatMap(id -> Optional.ofNullable(indicators.get(id)).stream())
                .toList();
    }

    private List<String> indicators(Yaml yaml) {
        List<Yaml> named =
                yaml.has("indicators") ? yaml.get("indicators").asFilledList() : List.of(yaml.get("indicator"));
        for (Yaml name : named) {
            if (!indicators.containsKey(name.asText()) && !name.asText().equals(TableSpec.REPORTING)) {
                throw name.problem("ไม่มีตัวชี้วัด " + name.asText(), "there is no indicator " + name.asText());
            }
        }
        return named.stream().map(Yaml::asText).toList();
    }

    private static void checkAxes(Yaml yaml, TableSpec table) {
        AxisSpec rows = table.rows();
        AxisSpec columns = table.columns();
        boolean apart = table.isAlong("indicator") || table.isAlong(AxisSpec.OWNER);
        if (table.indicators().size() > 1 && !apart) {
            throw yaml.get("indicators")
                    .problem(
                            "หลายตัวชี้วัด ต้องมี indicator เป็นแถวหรือคอลัมน์",
                            "of several indicators, rows or columns by indicator are expected");
        }
        if ((rows.isAlong(columns.dimension()) || columns.isAlong(rows.dimension()))
                && !table.indicators().contains(TableSpec.REPORTING)) {
            throw yaml.get("columns")
                    .problem("แถวและคอลัมน์ซ้ำกัน", "rows and columns by different things are expected");
        }
    }

    private Map<String, List<String>> where(Yaml yaml, List<String> ids) {
        Map<String, List<String>> where = new LinkedHashMap<>();
        yaml.find("where")
                .ifPresent(w -> w.all().forEach((dimension, codes) -> {
                    if (ids.stream().noneMatch(id -> axes.hasDimension(id, dimension))) {
                        throw codes.problem(
                                "ไม่มีมิติ " + dimension, "none of the indicators has a dimension " + dimension);
                    }
                    codes.asTexts().forEach(code -> axes.requireCode(codes, code, dimension, ids));
                    where.put(dimension, codes.asTexts());
                }));
        return where;
    }

    private ListSpec list(Yaml yaml, List<String> ids) {
        IndicatorDefinition indicator = indicators.get(ids.get(0));
        FormDefinition form = indicator == null ? null : form(indicator.form());
        if (ids.size() > 1 || indicator == null || form == null) {
            throw yaml.problem("ต้องมีตัวชี้วัดเดียว", "a list of the records of a single indicator is expected");
        }
        if (indicator.isProtected()) {
            throw yaml.problem(
                    "แสดงรายการของบุคคลหรือคดีไม่ได้",
                    "people and cases are never listed; an indicator that is not protected is expected");
        }
        RecordTable table = new RecordTable(form, form.table(indicator.table()));
        List<ListSpec.Column> columns = yaml.get("columns").asFilledList().stream()
                .map(column -> column(column, table))
                .toList();
        ListSpec list = new ListSpec(
                columns, yaml.find("order").map(table::columns).orElse(List.of()), yaml.whole("states", 0));
        if (list.states() > 0 && indicator.state().isEmpty()) {
            throw yaml.get("states").problem("ตัวชี้วัดไม่มี state", "the indicator has no state");
        }
        yaml.done();
        return list;
    }

    private @Nullable FormDefinition form(String id) {
        return id.equals(Ledger.FORM) ? Ledger.DEFINITION : forms.get(id);
    }

    private static ListSpec.Column column(Yaml yaml, RecordTable table) {
        ListSpec.Column column = new ListSpec.Column(table.columns(yaml.get("column")), yaml.bilingual("label"));
        yaml.done();
        return column;
    }
}
