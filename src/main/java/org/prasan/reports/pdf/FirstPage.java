package org.prasan.reports.pdf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ChartSpec;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.SentenceSpec;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;
import org.prasan.reports.EditionContext.Reporting;
import org.prasan.reports.sentences.Sentences;
import org.prasan.reports.sentences.WrittenNumber;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** What stands on the first page beside its texts: key figures, sentences, requests and the picture. */
record FirstPage(
        ReportDefinition report,
        Map<String, ? extends ReleasedTable> tables,
        EditionContext edition,
        Language language,
        GeneratedDesigns designs) {

    private static final int MOST_HEIGHT = 230;
    private static final int LEAST_HEIGHT = 90;

    /** What bands are taller than what is in them. */
    private static final int SLACK = 5;

    /**
     * Puts in all but the picture, whose height depends on the rest.
     *
     * @param block the record of the first page, which says which parts it has
     */
    void addTo(Map<String, Object> parameters, Map<String, Object> block) throws JRException {
        Elements elements = new Elements(designs.template());
        TextWidths widths = new TextWidths(designs.context());
        KeyFigureDesign strip = new KeyFigureDesign(
                KeyFigures.of(content(report.keyFigures()), language),
                new Courses(months(), language),
                elements,
                widths,
                designs);
        parameters.put("keyFigures", designs.compile(strip.design()));
        parameters.put("keyFigureRows", new JRMapCollectionDataSource(List.of(strip.record())));
        block.put(
                "hasSentences",
                addList(parameters, "sentences", report.frontPage().sentences(), elements, widths));
        block.put(
                "hasRequests",
                addList(parameters, "requests", report.frontPage().requests(), elements, widths));
        block.put("hasExplanations", addExplanations(parameters, elements, widths));
        String legend = legend();
        parameters.put("legend", legend);
        block.put("hasLegend", !legend.isEmpty());
        parameters.put("rows", rows());
        block.put("hasReporting", edition.reporting().owed() > 0);
        block.put("hasMissing", parameters.get("missing") != null);
        block.put("hasLate", parameters.get("late") != null);
    }

    private boolean addList(
            Map<String, Object> parameters, String name, List<SentenceSpec> specs, Elements elements, TextWidths widths)
            throws JRException {
        List<String> sentences = Sentences.of(specs, tables, edition).stream()
                .map(sentence -> sentence.in(language))
                .toList();
        parameters.put(name, designs.compile(ListDesign.of(sentences, "sentence", elements, widths, designs)));
        parameters.put(name + "Rows", new JREmptyDataSource());
        return !sentences.isEmpty();
    }

    private boolean addExplanations(Map<String, Object> parameters, Elements elements, TextWidths widths)
            throws JRException {
        Notes notes = new Notes(report.frontPage().explanations().stream()
                .map(each ->
                        new Notes.Note(each.title().in(language), each.words().in(language)))
                .toList());
        parameters.put("explanations", designs.compile(notes.design(elements, widths, designs)));
        parameters.put("explanationsRows", new JREmptyDataSource());
        return !notes.notes().isEmpty();
    }

    /**
     * The picture as tall as the rest of the page leaves room for; none where that is too little.
     *
     * @return id of the chart that is shown, empty for none
     */
    String addPicture(Map<String, Object> parameters, BlockHeights heights, Map<String, Object> block)
            throws JRException {
        if (picture().isEmpty()) {
            return "";
        }
        ChartSpec chart = picture().get();
        block.put("hasPicture", true);
        parameters.put("pictureTitle", title(chart));
        parameters.put("pictureSubtitle", chart.subtitle().in(language));
        parameters.put("picture", drawn(chart, LEAST_HEIGHT));
        int free = designs.bodyHeight() - heights.of(block) + BlockHeights.GAP - SLACK;
        if (free < 0) {
            block.put("hasPicture", false);
            return "";
        }
        parameters.put("picture", drawn(chart, Math.min(MOST_HEIGHT, LEAST_HEIGHT + free)));
        return chart.id();
    }

    private String title(ChartSpec chart) {
        return new BalancedLines(
                        new TextWidths(designs.context()),
                        new Elements(designs.template()).style("pageOneHeading"),
                        designs.width())
                .of(chart.title().in(language));
    }

    /** The chart that the report names, else the first of the first section that has one; not shown again. */
    private Optional<ChartSpec> picture() {
        String named = report.frontPage().picture();
        Stream<String> ids = named.isEmpty()
                ? report.sections().stream().flatMap(section -> section.contents().stream())
                : Stream.of(named);
        return ids.flatMap(id ->
                        report.charts().stream().filter(chart -> chart.id().equals(id)))
                .findFirst();
    }

    private ChartRenderable drawn(ChartSpec chart, int mostHeight) {
        return Charts.drawn(chart, content(chart.table()), language, designs, mostHeight);
    }

    /** Explains the signs among the key figures and in the picture, and periods that others reported for. */
    private String legend() {
        var shown = Symbols.in(content(report.keyFigures()).cells().stream().flatMap(List::stream));
        if (picture().map(chart -> content(chart.table()).hasHiddenCells()).orElse(false)) {
            shown.add(Symbols.HIDDEN);
        }
        StringJoiner lines = new StringJoiner("\n");
        TableContent figures = content(report.keyFigures());
        IntStream.range(1, figures.columns().size())
                .filter(column ->
                        figures.cells().stream().anyMatch(row -> row.get(column) instanceof ReleasedCell.Value))
                .forEach(column -> otherAgencies(figures.columns().get(column)).ifPresent(lines::add));
        picture().stream()
                .flatMap(chart -> content(chart.table()).partialNotes().stream())
                .forEach(note -> lines.add(note.in(language)));
        String symbols = Symbols.legend(shown, language);
        if (!symbols.isEmpty()) {
            lines.add(symbols);
        }
        return lines.toString();
    }

    private String rows() {
        return Wording.say(
                Wording.ROWS,
                language,
                WrittenNumber.of(edition.rowsRead(), 0),
                WrittenNumber.of(edition.rowsRefused(), 0),
                WrittenNumber.of(edition.inputs().size(), 0));
    }

    private Optional<String> otherAgencies(TableContent.Head period) {
        Reporting then = edition.earlier().get(period.code());
        if (then == null || then.agencies() == 0 || edition.reporting().isBySameAgenciesAs(then)) {
            return Optional.empty();
        }
        Text words = Wording.OTHER_AGENCIES;
        return Optional.of(
                Wording.say(words, language, period.label().in(language), then.agenciesIn(), then.agencies()));
    }

    private @Nullable TableContent months() {
        String id = report.frontPage().months();
        return id.isEmpty() ? null : content(id);
    }

    private TableContent content(String id) {
        return Objects.requireNonNull(tables.get(id), id).content();
    }
}
