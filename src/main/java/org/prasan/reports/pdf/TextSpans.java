package org.prasan.reports.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pieces of texts from break to break, remembered: the words of a report come again and again. For one thread. */
final class TextSpans {

    private final BreakIterator breaks;
    private final Map<String, List<Span>> known = new HashMap<>();

    TextSpans(BreakIterator breaks) {
        this.breaks = breaks;
    }

    List<Span> of(String text) {
        return known.computeIfAbsent(text, this::find);
    }

    private List<Span> find(String text) {
        List<Span> spans = new ArrayList<>();
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            spans.add(new Span(from, to));
            from = to;
        }
        return spans;
    }

    /** Of characters, the end not included. */
    record Span(int from, int to) {}
}
