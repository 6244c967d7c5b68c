package org.prasan.catalog;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prasan.catalog.IndicatorDefinition.Measure;
import org.prasan.catalog.IndicatorDefinition.Scope;
import org.prasan.catalog.ReviewRule.Check;
import org.prasan.catalog.ReviewRule.Expectation;
import org.prasan.catalog.ReviewRule.Weight;
import org.prasan.vocabulary.CodeLists;

/** Reads {@code jobs/rules/*.yml}: rules that need what is stored. */
final class ReviewRuleLoader {

    private static final List<String> KINDS = List.of("history", "compare", "refer");
    private static final int PERIODS = 12;
    private static final int LEAST = 6;

    private final CodeLists lists;
    private final Map<String, FormDefinition> forms;
    private final Map<String, IndicatorDefinition> indicators;
    private final Set<String> names = new HashSet<>();

    ReviewRuleLoader(CodeLists lists, Map<String, FormDefinition> forms, Map<String, IndicatorDefinition> indicators) {
        this.lists = lists;
        this.forms = forms;
        this.indicators = indicators;
    }

    List<ReviewRule> load(Path path, String file) {
        Yaml yaml = Yaml.read(path, file);
        yaml.text("family");
        List<ReviewRule> rules =
                yaml.get("rules").asFilledList().stream().map(this::rule).toList();
        yaml.done();
        return rules;
    }

    private ReviewRule rule(Yaml yaml) {
        String kind = yaml.oneOf(KINDS);
        Yaml check = yaml.get(kind).requireMap();
        ReviewRule rule = new ReviewRule(
                RowRuleLoader.named(yaml, names, lists),
                yaml.choice("severity", Weight.class),
                switch (kind) {
                    case "history" -> history(check);
                    case "compare" -> comparison(check);
                    default -> reference(check);
                });
        check.done();
        yaml.done();
        return rule;
    }

    private Check history(Yaml yaml) {
        int periods = yaml.whole("periods", PERIODS);
        int least = yaml.whole("least", Math.min(periods, LEAST));
        if (least < 2 || least > periods) {
            throw yaml.problem("least ต้องอยู่ระหว่าง 2 ถึง periods", "least is at least 2 and at most periods");
        }
        return new Check.History(indicator(yaml.get("indicator")), months(yaml), periods, least);
    }

    private Check comparison(Yaml yaml) {
        double tolerance = yaml.number("tolerance", 0);
        int allowance = yaml.whole("allowance", 0);
        if (tolerance < 0 || allowance < 0) {
            throw yaml.problem("tolerance และ allowance ต้องไม่ติดลบ", "tolerance and allowance are 0 or more");
        }
        return new Check.Comparison(
                indicator(yaml.get("indicator")),
                indicator(yaml.get("with")),
                yaml.choice("expect", Expectation.class),
                months(yaml),
                yaml.flag("by_agency", false),
                tolerance,
                allowance);
    }

    private Check reference(Yaml yaml) {
        RecordTable from = table(yaml.get("from"));
        RecordTable to = table(yaml.get("to"));
        if (!from.form().id().equals(to.form().id())) {
            throw yaml.get("to").problem("ต้องเป็นตารางของแบบเดียวกัน", "a table of the same form is expected here");
        }
        List<String> columns = from.columns(yaml.get("columns"));
        to.columns(yaml.get("columns"));
        return new Check.Reference(
                from.form().id(),
                from.definition().name(),
                columns,
                to.definition().name());
    }

    private RecordTable table(Yaml yaml) {
        String[] parts = yaml.asText().split("\\.", -1);
        FormDefinition form = parts.length == 2 ? forms.get(parts[0]) : null;
        if (form == null || form.tables().stream().noneMatch(t -> t.name().equals(parts[1]))) {
            throw yaml.problem("ต้องเป็น แบบ.ตาราง", "FORM.table is expected here");
        }
        return new RecordTable(form, form.table(parts[1]));
    }

    private static int months(Yaml yaml) {
        Integer months = ObligationFile.MONTHS.get(yaml.text("every"));
        if (months == null) {
            throw yaml.get("every").problem("every ไม่ถูกต้อง", "every is month, quarter, half-year or fiscal-year");
        }
        return months;
    }

    /** Only what adds up over agencies and months can be compared. */
    private IndicatorDefinition indicator(Yaml yaml) {
        IndicatorDefinition indicator = indicators.get(yaml.asText());
        boolean addsUp = indicator != null
                && indicator.state().isEmpty()
                && indicator.scope() == Scope.WITHIN
                && !indicator.form().equals(Ledger.FORM)
                && (indicator.measure() instanceof Measure.Count || indicator.measure() instanceof Measure.Sum);
        if (indicator == null || !addsUp) {
            throw yaml.problem(
                    "ต้องเป็นตัวชี้วัดที่นับหรือรวมจำนวนภายในช่วงเวลา",
                    "an indicator that counts or adds up within a period is expected here");
        }
        return indicator;
    }
}
