package org.prasan.catalog;

import java.util.LinkedHashSet;
import org.prasan.catalog.SentenceSpec.Base;
import org.prasan.catalog.SentenceSpec.Rule;
import org.prasan.vocabulary.Text;

/** Reads a sentence: one of the first page, which names its table, or the finding of a chart, which has one. */
final class SentenceLoader {

    private static final Text NONE = Text.same("");

    private SentenceLoader() {}

    /** @param yaml read to its end; {@code table} in it, if any, has been looked up by the caller */
    static SentenceSpec sentence(Yaml yaml, TableSpec table) {
        Rule rule = yaml.choice("rule", Rule.class);
        SentenceSpec sentence = new SentenceSpec(
                rule,
                table.id(),
                row(rule, yaml, table),
                yaml.text("column", ""),
                rule == Rule.SHARE ? base(yaml.get("of"), table) : Base.NONE,
                yaml.bilingual("subject"),
                yaml.bilingual("unit", NONE),
                yaml.bilingual("none", NONE),
                new LinkedHashSet<>(yaml.texts("leave_out")));
        if (rule == Rule.CHANGE && !table.columns().dimension().equals("comparison")) {
            throw yaml.find("table")
                    .orElse(yaml)
                    .problem(
                            "กฎ change ต้องใช้ตารางที่มีคอลัมน์ comparison",
                            "the rule change needs a table with columns by comparison");
        }
        yaml.done();
        return sentence;
    }

    /** Change and share are of one row, the largest may be: then it is looked for along that row. */
    private static String row(Rule rule, Yaml yaml, TableSpec table) {
        return switch (rule) {
            case CHANGE, SHARE -> row(yaml.get("row"), table);
            case LARGEST -> yaml.find("row").map(code -> row(code, table)).orElse("");
            case LISTING -> "";
        };
    }

    private static Base base(Yaml yaml, TableSpec table) {
        Base base = new Base(row(yaml.get("row"), table), yaml.bilingual("words"));
        yaml.done();
        return base;
    }

    /** Rows by indicator are known beforehand; others depend on what is reported. */
    private static String row(Yaml code, TableSpec table) {
        if (table.rows().dimension().equals("indicator")) {
            return FrontPageLoader.known(code, new LinkedHashSet<>(table.indicators()));
        }
        return code.asText();
    }
}
