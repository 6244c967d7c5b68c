package org.prasan.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.prasan.vocabulary.Text;

/**
 * What a committee asks: one indicator along up to four axes, of some codes only. It is answered as a report of its own.
 *
 * @param by at least one axis, the last of which makes the columns when there are several
 * @param where codes by dimension, as the code lists have them
 * @param title says all of it in words
 */
public record Question(
        IndicatorDefinition indicator,
        List<AxisSpec> by,
        Map<String, List<String>> where,
        String audience,
        Text title) {

    /** Names the table that answers, the other being the whole compared with before. */
    public static final String ANSWER = "answer";

    private static final String WHOLE = "whole";
    private static final int TAIL = 8;

    public Question {
        by = List.copyOf(by);
        where = Map.copyOf(where);
    }

    /**
     * The report that answers it; its name is the same whenever the same is asked.
     *
     * @param model whose templates and issuer it has
     */
    public ReportDefinition report(ReportDefinition model) {
        String sha256 = Fingerprint.of(
                List.of(indicator.id(), by.toString(), new TreeMap<>(where).toString(), audience, model.sha256()));
        return new ReportDefinition(
                id(),
                model.folder(),
                title,
                model.issuer(),
                audience,
                WHOLE,
                "",
                List.of(whole(), answer()),
                List.of(),
                List.of(new SectionSpec(ANSWER, new Text("คำตอบ", "The answer"), indicator.rule(), List.of(ANSWER))),
                List.of(indicator),
                new FrontPage("", List.of(), List.of(change()), List.of()),
                model.thaiDigits(),
                Set.of(PeriodKind.values()),
                model.look(),
                Companions.NONE,
                sha256);
    }

    /** Such as {@code ask-screened-by-nationality-quarter-1f2e3d4c}. */
    public String id() {
        StringBuilder id = new StringBuilder("ask-" + indicator.id() + "-by");
        by.forEach(axis -> id.append('-').append(axis.level().isEmpty() ? axis.dimension() : axis.level()));
        return id.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-"
                + Fingerprint.of(List.of(asked())).substring(0, TAIL);
    }

    /** All of it but the indicator, in words of its own, so that it is called the same by every version of the program. */
    private String asked() {
        StringBuilder asked = new StringBuilder();
        by.forEach(axis ->
                asked.append(axis.dimension()).append(':').append(axis.level()).append(';'));
        new TreeMap<>(where)
                .forEach((dimension, codes) -> asked.append(dimension)
                        .append('=')
                        .append(String.join("+", codes))
                        .append(';'));
        return asked.toString();
    }

    private TableSpec whole() {
        return new TableSpec(
                WHOLE,
                indicator.name(),
                List.of(indicator.id()),
                untotalled("indicator"),
                untotalled("comparison"),
                where,
                Text.same(""));
    }

    private static AxisSpec untotalled(String dimension) {
        return new AxisSpec(dimension, "", List.of(), AxisSpec.Keep.PRESENT, AxisSpec.Order.LIST, false);
    }

    private TableSpec answer() {
        int last = by.size() - 1;
        AxisSpec columns = last == 0 ? untotalled("indicator") : by.get(last);
        AxisSpec rows = last == 0 ? by.get(0) : by.get(last - 1);
        for (int outer = last - 2; outer >= 0; outer--) {
            rows = rows.within(by.get(outer));
        }
        return new TableSpec(ANSWER, title, List.of(indicator.id()), rows, columns, where, Text.same(""));
    }

    private SentenceSpec change() {
        return new SentenceSpec(
                SentenceSpec.Rule.CHANGE,
                WHOLE,
                indicator.id(),
                "",
                SentenceSpec.Base.NONE,
                indicator.name(),
                indicator.unit(),
                Text.same(""),
                Set.of());
    }
}
