package org.prasan.reports.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.reports.EditionContext;
import org.prasan.reports.office.FigureWords;
import org.prasan.reports.office.WordTable;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/** What both documents say of an edition, in one language. */
record EditionWords(ReportDefinition report, EditionContext context, Language language) {

    String in(Text text) {
        return text.in(language);
    }

    String say(Text words, Object... values) {
        return String.format(Locale.ROOT, words.in(language), values);
    }

    /** The day in words, in the Buddhist era in Thai. */
    String asOf() {
        return PeriodLabel.date(context.asOf()).in(language);
    }

    String subject() {
        return in(report.title()) + " " + in(context.periodLabel());
    }

    /** Who has reported, and by name who has not. */
    List<String> completeness() {
        EditionContext.Reporting reporting = context.reporting();
        List<String> lines = new ArrayList<>();
        lines.add(say(
                DocumentWords.COMPLETE,
                reporting.agenciesIn(),
                reporting.agencies(),
                reporting.receivedOnTime() + reporting.receivedLate(),
                reporting.owed(),
                reporting.receivedLate()));
        if (!reporting.missing().isEmpty()) {
            lines.add(say(
                    DocumentWords.MISSING,
                    reporting.missing().stream().map(this::in).collect(Collectors.joining(", "))));
        }
        return lines;
    }

    WordTable table(TableContent content) {
        List<String> heads = new ArrayList<>(List.of(in(content.rowLabel())));
        content.columns().forEach(head -> heads.add(in(head.label())));
        List<List<String>> rows = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        for (int row = 0; row < content.rows().size(); row++) {
            Head head = content.rows().get(row);
            List<String> cells = new ArrayList<>(List.of(in(head.label())));
            content.cells().get(row).forEach(cell -> cells.add(FigureWords.of(cell, language)));
            rows.add(cells);
            if (head.total()) {
                totals.add(row);
            }
        }
        return new WordTable(in(content.title()), heads, rows, totals);
    }

    /** What the signs among a table's figures mean, on one line; nothing where there are none. */
    Optional<String> signs(TableContent content) {
        Set<String> shown = content.cells().stream()
                .flatMap(List::stream)
                .map(cell -> FigureWords.of(cell, language))
                .collect(Collectors.toSet());
        String signs = Stream.of(DocumentWords.HIDDEN, DocumentWords.NOT_REPORTED, DocumentWords.NOT_APPLICABLE)
                .map(this::in)
                .filter(sign -> shown.contains(sign.substring(0, sign.indexOf(' '))))
                .collect(Collectors.joining("   "));
        return Optional.of(signs).filter(line -> !line.isEmpty());
    }

    /** The labels' column takes what the others leave, at least a third. */
    List<Integer> widths(TableContent content, int width) {
        int figures = content.columns().size();
        int each = Math.min(32, width * 2 / 3 / Math.max(1, figures));
        List<Integer> widths = new ArrayList<>(List.of(width - each * figures));
        for (int i = 0; i < figures; i++) {
            widths.add(each);
        }
        return widths;
    }

    String foot() {
        return say(DocumentWords.FOOT, context.revision(), asOf());
    }
}
