package org.prasan.reports.sentences;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prasan.catalog.SentenceSpec;
import org.prasan.catalog.SentenceSpec.Rule;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.reports.EditionContext;
import org.prasan.vocabulary.Text;

/** Makes the sentences of an edition, in the order in which they are declared. */
public final class Sentences {

    private static final Map<Rule, SentenceRule> RULES = new EnumMap<>(Map.of(
            Rule.CHANGE, new ChangeRule(),
            Rule.LARGEST, new LargestRule(),
            Rule.SHARE, new ShareRule(),
            Rule.LISTING, new ListingRule()));

    private Sentences() {}

    /**
     * @param tables by id, all that the sentences name
     * @return one for each that can be said of these figures
     */
    public static List<Text> of(
            List<SentenceSpec> specs, Map<String, ? extends ReleasedTable> tables, EditionContext edition) {
        return specs.stream().flatMap(spec -> say(spec, tables, edition)).toList();
    }

    private static Stream<Text> say(
            SentenceSpec spec, Map<String, ? extends ReleasedTable> tables, EditionContext edition) {
        ReleasedTable table = tables.get(spec.table());
        SentenceRule rule = RULES.get(spec.rule());
        if (table == null || rule == null) {
            throw new IllegalArgumentException("no table " + spec.table() + " or rule " + spec.rule());
        }
        return rule.say(spec, table.content(), edition).stream();
    }
}
