package org.prasan.catalog;

import java.util.List;
import java.util.Set;
import org.prasan.vocabulary.Text;

/**
 * What a report's first page says beside its key figures.
 *
 * @param months id of the table that has the key figures' course by month, drawn as small lines; empty for none
 * @param pictures ids of the charts that carry the story: of each edition the first that it has; none for the first of
 *     the report
 * @param sentences what changed, in reading order
 * @param requests what is asked of the committee
 * @param explanations what readers need to be told who don't know the field
 */
public record FrontPage(
        String months,
        List<String> pictures,
        List<SentenceSpec> sentences,
        List<SentenceSpec> requests,
        List<Explanation> explanations) {

    public static final FrontPage PLAIN = new FrontPage("", List.of(), List.of(), List.of());

    public FrontPage {
        pictures = List.copyOf(pictures);
        sentences = List.copyOf(sentences);
        requests = List.copyOf(requests);
        explanations = List.copyOf(explanations);
    }

    public FrontPage(String months, List<String> pictures, List<SentenceSpec> sentences, List<SentenceSpec> requests) {
        this(months, pictures, sentences, requests, List.of());
    }

    /** Empty where none is named. */
    public String picture() {
        return pictures.isEmpty() ? "" : pictures.get(0);
    }

    /** What is left of it in an edition of these tables and charts. */
    FrontPage of(Set<String> tables, Set<String> charts) {
        return new FrontPage(
                tables.contains(months) ? months : "",
                pictures.stream().filter(charts::contains).toList(),
                sentences.stream().filter(each -> tables.contains(each.table())).toList(),
                requests.stream().filter(each -> tables.contains(each.table())).toList(),
                explanations);
    }

    /** A paragraph under a title of its own. */
    public record Explanation(Text title, Text words) {}
}
