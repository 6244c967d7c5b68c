package org.prasan.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.prasan.catalog.FrontPage.Explanation;
import org.prasan.catalog.SentenceSpec.Base;
import org.prasan.catalog.SentenceSpec.Rule;
import org.prasan.vocabulary.Text;

/** Reads {@code front_page} of a {@code report.yml}. */
final class FrontPageLoader {

    private static final Text NONE = Text.same("");

    private final Map<String, TableSpec> tables;
    private final Set<String> charts;

    /** @param tables of the report by id, {@code charts} the ids of its charts */
    FrontPageLoader(Map<String, TableSpec> tables, Set<String> charts) {
        this.tables = tables;
        this.charts = charts;
    }

    FrontPage load(Yaml yaml) {
        FrontPage page = new FrontPage(
                yaml.find("months").map(id -> known(id, tables.keySet())).orElse(""),
                yaml.find("picture").map(id -> known(id, charts)).orElse(""),
                sentences(yaml.list("sentences")),
                sentences(yaml.list("requests")),
                yaml.list("explanations").stream()
                        .map(FrontPageLoader::explanation)
                        .toList());
        yaml.done();
        return page;
    }

    private static Explanation explanation(Yaml yaml) {
        Explanation explanation = new Explanation(yaml.bilingual("title"), yaml.bilingual("words"));
        yaml.done();
        return explanation;
    }

    List<SentenceSpec> sentences(List<Yaml> items) {
        return items.stream().map(this::sentence).toList();
    }

    private SentenceSpec sentence(Yaml yaml) {
        Rule rule = yaml.choice("rule", Rule.class);
        TableSpec table = Objects.requireNonNull(tables.get(known(yaml.get("table"), tables.keySet())));
        boolean ofOneRow = rule == Rule.CHANGE || rule == Rule.SHARE;
        SentenceSpec sentence = new SentenceSpec(
                rule,
                table.id(),
                ofOneRow ? row(yaml.get("row"), table) : "",
                yaml.text("column", ""),
                rule == Rule.SHARE ? base(yaml.get("of"), table) : Base.NONE,
                yaml.bilingual("subject"),
                yaml.bilingual("unit", NONE),
                yaml.bilingual("none", NONE),
                new LinkedHashSet<>(yaml.texts("leave_out")));
        if (rule == Rule.CHANGE && !table.columns().dimension().equals("comparison")) {
            throw yaml.get("table")
                    .problem(
                            "กฎ change ต้องใช้ตารางที่มีคอลัมน์ comparison",
                            "the rule change needs a table with columns by comparison");
        }
        yaml.done();
        return sentence;
    }

    private static Base base(Yaml yaml, TableSpec table) {
        Base base = new Base(row(yaml.get("row"), table), yaml.bilingual("words"));
        yaml.done();
        return base;
    }

    /** Rows by indicator are known beforehand; others depend on what is reported. */
    private static String row(Yaml code, TableSpec table) {
        if (table.rows().dimension().equals("indicator")) {
            return known(code, new LinkedHashSet<>(table.indicators()));
        }
        return code.asText();
    }

    private static String known(Yaml id, Set<String> ids) {
        if (!ids.contains(id.asText())) {
            throw id.problem(
                    "ไม่มี " + id.asText(), "there is no " + id.asText() + "; there are " + String.join(", ", ids));
        }
        return id.asText();
    }
}
