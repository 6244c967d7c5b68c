package org.prasan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.FormDefinition;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.MonthRange;

/**
 * Finds which form's table begins in some rows. The title decides; where it is missing or misspelt, what there is of it
 * together with the columns, and a tie is refused.
 */
final class Recognition {

    private static final int FEWEST_TEXTS = 2;
    private static final int FEWEST_TEXTS_UNTITLED = 3;
    private static final double NEAR_TITLE = 0.8;
    /** Half for the title, half for the columns: without a title, more than three columns of five. */
    private static final double LOWEST_SCORE = 0.3;

    private final Catalog catalog;
    private final Titles titles;
    private final Map<String, List<HeaderMatcher>> matchers = new HashMap<>();

    /** @param score of title and columns, each half, from 0 to 1 */
    record Candidate(FormDefinition form, double score, Optional<HeaderMatch> match) {

        int percent() {
            return (int) Math.round(score * 100);
        }
    }

    Recognition(Catalog catalog) {
        this.catalog = catalog;
        this.titles = new Titles(catalog.forms());
        for (FormDefinition form : catalog.forms()) {
            matchers.put(
                    form.id(),
                    form.tables().stream()
                            .filter(table -> !table.fromFields())
                            .map(table -> new HeaderMatcher(table, catalog.codeLists()))
                            .toList());
        }
    }

    Heading heading() {
        return new Heading(catalog, titles);
    }

    /** @param rows one to three; decides the heading's form where its title left that open */
    Optional<HeaderMatch> match(Heading heading, List<@Nullable Cell[]> rows) {
        int texts = texts(rows.get(0));
        if (texts < FEWEST_TEXTS) {
            return Optional.empty();
        }
        if (heading.form().isPresent()) {
            return match(heading.form().get(), rows, heading.months().orElse(null));
        }
        return texts < FEWEST_TEXTS_UNTITLED ? Optional.empty() : decide(heading, candidates(heading, rows));
    }

    private Optional<HeaderMatch> decide(Heading heading, List<Candidate> candidates) {
        List<Candidate> matching = candidates.stream()
                .filter(c -> c.match().isPresent() && c.score() > LOWEST_SCORE)
                .toList();
        if (matching.isEmpty()) {
            return Optional.empty();
        }
        Candidate best = matching.get(0);
        if (matching.size() > 1 && matching.get(1).score() == best.score()) {
            throw Refusal.ambiguous(best.form(), matching.get(1).form());
        }
        heading.decide(best.form(), guess(best, candidates));
        return best.match();
    }

    /** What came next may fit too little to be taken, and says all the more how sure the best one is. */
    private static Heading.Guess guess(Candidate best, List<Candidate> candidates) {
        Optional<Candidate> next =
                candidates.stream().filter(c -> c != best && c.score() > 0).findFirst();
        return new Heading.Guess(
                best.percent(),
                next.map(c -> c.form().id()).orElse(""),
                next.map(Candidate::percent).orElse(0));
    }

    /** All forms, the likeliest first. */
    List<Candidate> candidates(Heading heading, List<@Nullable Cell[]> rows) {
        Optional<FormDefinition> titled = heading.guess().isPresent() ? Optional.empty() : heading.form();
        Optional<FormDefinition> near = titled.isEmpty() ? heading.nearTitle() : Optional.empty();
        List<Candidate> candidates = new ArrayList<>();
        for (FormDefinition form : catalog.forms()) {
            double title = titled.filter(form::equals).isPresent()
                    ? 1
                    : near.filter(form::equals).isPresent() ? NEAR_TITLE : 0;
            Optional<HeaderMatch> match = match(form, rows, heading.months().orElse(null))
                    .filter(m -> m.problem().isEmpty());
            double columns = match.map(HeaderMatch::share).orElse(0.0);
            candidates.add(new Candidate(form, (title + columns) / 2, match));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return candidates;
    }

    private Optional<HeaderMatch> match(
            FormDefinition form, List<@Nullable Cell[]> rows, @Nullable MonthRange reporting) {
        HeaderMatch best = null;
        for (HeaderMatcher matcher : matchers.getOrDefault(form.id(), List.of())) {
            Optional<HeaderMatch> match = matcher.match(rows, reporting);
            if (match.isPresent() && (best == null || match.get().share() > best.share())) {
                best = match.get();
            }
        }
        return Optional.ofNullable(best);
    }

    private static int texts(@Nullable Cell[] row) {
        int texts = 0;
        for (Cell cell : row) {
            texts += cell != null && cell.kind() == Cell.Kind.TEXT ? 1 : 0;
        }
        return texts;
    }
}
