package org.prasan.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.prasan.catalog.FrontPage.Explanation;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;
import org.prasan.reports.Totals;
import org.prasan.reports.sentences.Sentences;
import org.prasan.vocabulary.Text;

/** Page one: what this is, the key figures, who has reported, and how to read the signs. */
final class CoverSheet {

    private static final double LABELS = 30;
    private static final double FIGURES = 16;

    /** More that did report, though late, are in the table of completeness. */
    private static final int FEW_NAMES = 5;

    private final Book book;
    private final Page page;
    private int row;

    private CoverSheet(Book book, Page page, int firstFreeRow) {
        this.book = book;
        this.page = page;
        this.row = firstFreeRow;
    }

    /** On what the template has drawn, or below what it would draw. */
    static void draw(Book book, String name) {
        Page page = book.newPage(name);
        book.file()
                .template()
                .ifPresentOrElse(
                        template -> {
                            new FilledCover(book, page, template).draw();
                            new CoverSheet(book, page, page.sheet().lastRow() + 2).body();
                        },
                        () -> new CoverSheet(book, page, 0).head().body());
    }

    /** Title, issuer, stamp, period, revision, as of. */
    private CoverSheet head() {
        for (String line : TextMeasure.lines(page.in(book.report().title()), PageSetUp.UPRIGHT, Look.H1)) {
            page.text(row++, 0, line, Look.H1);
        }
        page.text(row++, 0, page.in(book.report().issuer()), Look.QUIET);
        if (!book.stamp().isEmpty()) {
            page.text(row++, 0, book.stamp(), Look.STAMP);
        }
        row++;
        EditionContext context = book.context();
        labelled(Words.PERIOD, page.in(context.periodLabel()));
        labelled(Words.AS_OF, book.asOf());
        counted(Words.REVISION, context.revision());
        row++;
        return this;
    }

    private void body() {
        page.width(0, Math.max(page.width(0), LABELS));
        page.width(1, Math.max(page.width(1), FIGURES));
        EditionContext context = book.context();
        sentences(Words.WHAT_CHANGED, Sentences.of(book.report().frontPage().sentences(), book.tables(), context));
        keyFigures();
        sentences(Words.REQUESTS, Sentences.of(book.report().frontPage().requests(), book.tables(), context));
        book.report().frontPage().explanations().forEach(this::explanation);
        reporting();
        signs();
        new PageSetUp(book).cover(page.sheet(), page.height());
    }

    private void sentences(Text heading, List<Text> sentences) {
        if (!sentences.isEmpty()) {
            heading(heading);
            for (Text sentence : sentences) {
                row = page.lines(row, 0, "• " + page.in(sentence), PageSetUp.UPRIGHT, Look.BODY);
            }
            row++;
        }
    }

    private void explanation(Explanation explanation) {
        heading(explanation.title());
        row = page.lines(row, 0, page.in(explanation.words()), PageSetUp.UPRIGHT, Look.BODY) + 1;
    }

    private void keyFigures() {
        book.keyFigures().ifPresent(this::keyFigures);
    }

    /** How they are counted is with the notes; here stands what would mislead if it were missed. */
    private void keyFigures(TableContent content) {
        heading(Words.KEY_FIGURES);
        for (int column = 1; column <= content.columns().size(); column++) {
            page.width(column, Math.max(page.width(column), FIGURES));
        }
        row = new FigureTable(content, row).draw(page, "key_figures").lastRow() + 1;
        String unit = page.in(content.unit());
        if (!unit.isBlank()) {
            page.text(row++, 0, page.in(Words.UNIT_IS) + unit, Look.SMALL);
        }
        List<Text> notes =
                new ArrayList<>(List.of(book.report().table(content.id()).note()));
        notes.addAll(content.partialNotes());
        notes.addAll(Totals.explained(content));
        for (Text note : notes) {
            if (!page.in(note).isBlank()) {
                row = page.lines(row, 0, page.in(Words.NOTE) + ": " + page.in(note), PageSetUp.UPRIGHT, Look.SMALL);
            }
        }
        row++;
    }

    private void reporting() {
        EditionContext.Reporting reporting = book.context().reporting();
        heading(Words.REPORTING);
        String in =
                String.format(Locale.ROOT, page.in(Words.AGENCIES_IN), reporting.agenciesIn(), reporting.agencies());
        page.text(row++, 0, in, Look.BODY.strong());
        if (reporting.late().size() <= FEW_NAMES) {
            named(Words.LATE_AGENCIES, reporting.late());
        } else {
            counted(Words.LATE_COUNTED, reporting.late().size());
        }
        named(Words.MISSING_AGENCIES, reporting.missing());
        counted(Words.OWED, reporting.owed());
        counted(Words.ON_TIME, reporting.receivedOnTime());
        counted(Words.LATE, reporting.receivedLate());
        counted(Words.MISSING, reporting.submissionsMissing());
        counted(Words.ROWS_READ, book.context().rowsRead());
        counted(Words.ROWS_REFUSED, book.context().rowsRefused());
        row++;
    }

    /** Names side by side, as many as fit, none of them broken. */
    private void named(Text label, List<Text> agencies) {
        Look look = agencies.isEmpty() ? Look.QUIET : Look.STAMP;
        page.text(row, 0, String.format(Locale.ROOT, page.in(label), agencies.size()), look);
        double width = PageSetUp.UPRIGHT - page.width(0);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Text agency : agencies) {
            String name = page.in(agency);
            if (!line.isEmpty() && TextMeasure.width(line + ", " + name, Look.BODY) > width) {
                lines.add(line + ",");
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : ", ").append(name);
        }
        lines.add(agencies.isEmpty() ? page.in(Words.NOBODY) : line.toString());
        for (String names : lines) {
            page.text(row++, 1, names, Look.BODY);
        }
    }

    private void signs() {
        heading(Words.SIGNS);
        for (Map.Entry<String, Text> sign : Signs.MEANINGS) {
            page.text(row, 0, sign.getKey(), Look.BODY.strong());
            page.text(row++, 1, page.in(sign.getValue()), Look.BODY);
        }
    }

    private void heading(Text words) {
        page.text(row++, 0, page.in(words), Look.H2);
    }

    private void labelled(Text label, String words) {
        page.text(row, 0, page.in(label), Look.QUIET);
        page.text(row++, 1, words, Look.BODY);
    }

    private void counted(Text label, long count) {
        page.text(row, 0, page.in(label), Look.QUIET);
        page.number(row++, 1, (double) count, 0, Look.BODY);
    }
}
