package org.prasan.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.prasan.catalog.FrontPage.Explanation;
import org.prasan.catalog.SentenceSpec.Rule;

/** Reads {@code front_page} of a {@code report.yml}. */
final class FrontPageLoader {

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
                yaml.find("picture").map(this::pictures).orElse(List.of()),
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

    private List<String> pictures(Yaml yaml) {
        List<Yaml> named = yaml.isList() ? yaml.asFilledList() : List.of(yaml);
        return named.stream().map(id -> known(id, charts)).toList();
    }

    List<SentenceSpec> sentences(List<Yaml> items) {
        return items.stream().map(this::sentence).toList();
    }

    private SentenceSpec sentence(Yaml yaml) {
        yaml.choice("rule", Rule.class);
        return SentenceLoader.sentence(
                yaml, Objects.requireNonNull(tables.get(known(yaml.get("table"), tables.keySet()))));
    }

    static String known(Yaml id, Set<String> ids) {
        if (!ids.contains(id.asText())) {
            throw id.problem(
                    "ไม่มี " + id.asText(), "there is no " + id.asText() + "; there are " + String.join(", ", ids));
        }
        return id.asText();
    }
}
