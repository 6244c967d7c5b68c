package org.prasan.catalog;

import java.util.List;
import org.prasan.vocabulary.Text;

/**
 * What a report's first page says beside its key figures.
 *
 * @param months id of the table that has the key figures' course by month, drawn as small lines; empty for none
 * @param picture id of the chart that carries the story; empty for the first of the report
 * @param sentences what changed, in reading order
 * @param requests what is asked of the committee
 * @param explanations what readers need to be told who don't know the field
 */
public record FrontPage(
        String months,
        String picture,
        List<SentenceSpec> sentences,
        List<SentenceSpec> requests,
        List<Explanation> explanations) {

    public static final FrontPage PLAIN = new FrontPage("", "", List.of(), List.of());

    public FrontPage {
        sentences = List.copyOf(sentences);
        requests = List.copyOf(requests);
        explanations = List.copyOf(explanations);
    }

    public FrontPage(String months, String picture, List<SentenceSpec> sentences, List<SentenceSpec> requests) {
        this(months, picture, sentences, requests, List.of());
    }

    /** A paragraph under a title of its own. */
    public record Explanation(Text title, Text words) {}
}
