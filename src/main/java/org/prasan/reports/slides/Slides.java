package org.prasan.reports.slides;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prasan.catalog.ChartSpec;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.SectionSpec;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;
import org.prasan.reports.office.EmbeddedChart;
import org.prasan.reports.office.FileProperties;
import org.prasan.reports.office.Palette;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/** Writes an edition as slides ({@code .pptx}): a title, what changed, then each table and chart in the report's order. */
public final class Slides {

    private static final int LINE = 240_000;
    private static final double CHART_POINTS = 14;

    /** More of a table nobody reads on a wall. */
    private static final int MOST_SLIDES_A_TABLE = 6;

    /** @param sentences what the edition says in short */
    public byte[] write(
            ReportDefinition report,
            Map<String, ? extends ReleasedTable> tables,
            EditionContext context,
            List<Text> sentences,
            Language language) {
        Making making = new Making(report, tables, context, language, new SlideShow());
        making.title();
        making.sentences(sentences);
        making.contents();
        FileProperties.add(making.show().file(), report, context, SlideWords.SLIDES, language);
        return making.show().zip();
    }

    private record Making(
            ReportDefinition report,
            Map<String, ? extends ReleasedTable> tables,
            EditionContext context,
            Language language,
            SlideShow show) {

        void title() {
            Slide slide = new Slide(language, in(report.title()));
            slide.text(Slide.TOP + LINE, 2 * LINE, List.of(in(context.periodLabel())), 28, Palette.NAVY);
            List<String> lines = new ArrayList<>(List.of(in(report.issuer())));
            EditionContext.Reporting reporting = context.reporting();
            if (reporting.agencies() > 0) {
                lines.add(say(SlideWords.AGENCIES_IN, reporting.agenciesIn(), reporting.agencies()));
            }
            slide.text(Slide.TOP + 4 * LINE, 4 * LINE, lines, 18, Palette.SECONDARY);
            add(slide);
        }

        void sentences(List<Text> sentences) {
            if (!sentences.isEmpty()) {
                Slide slide = new Slide(language, in(SlideWords.WHAT_CHANGED));
                slide.points(sentences.stream().map(this::in).toList(), 22);
                add(slide);
            }
        }

        void contents() {
            Set<String> ids = new LinkedHashSet<>(List.of(report.keyFigures()));
            report.sections().stream().map(SectionSpec::contents).forEach(ids::addAll);
            for (String id : ids) {
                Optional<ChartSpec> chart =
                        report.charts().stream().filter(c -> c.id().equals(id)).findFirst();
                ReleasedTable table = tables.get(chart.map(ChartSpec::table).orElse(id));
                if (table != null && chart.isPresent()) {
                    chart(chart.get(), table.content());
                } else if (table != null) {
                    table(table.content());
                }
            }
        }

        private void chart(ChartSpec spec, TableContent content) {
            if (!EmbeddedChart.draws(spec)) {
                return;
            }
            EmbeddedChart.of(spec, content, language, CHART_POINTS).ifPresent(chart -> {
                Slide slide = new Slide(language, in(spec.title()));
                String gaps = chart.model().hasGaps() ? "   " + in(SlideWords.GAPS) : "";
                slide.text(Slide.TOP, LINE, List.of(in(spec.subtitle()) + gaps), 14, Palette.SECONDARY);
                show.chart(slide, chart, spec.id(), Slide.TOP + LINE + 60_000);
                add(slide);
            });
        }

        private void table(TableContent content) {
            List<SlideTable> all = new ArrayList<>();
            parts(content.columns().size(), SlideTable.COLUMNS)
                    .forEach(columns -> all.addAll(SlideTable.of(content, columns, language)));
            List<SlideTable> shown = all.subList(0, Math.min(all.size(), MOST_SLIDES_A_TABLE));
            for (SlideTable table : shown) {
                String title = in(content.title());
                Slide slide = new Slide(language, table == shown.get(0) ? title : say(SlideWords.CONTINUED, title));
                table.draw(slide);
                List<String> explained = explained(content);
                if (shown.size() < all.size()) {
                    explained.add(say(SlideWords.MORE, shown.size(), all.size()));
                }
                slide.text(Slide.BOTTOM - LINE, LINE, List.of(String.join("   ", explained)), 11, Palette.SECONDARY);
                add(slide);
            }
        }

        /** Numbers below {@code count}, at most so many at a time and about as many in each; no list of none. */
        private static List<List<Integer>> parts(int count, int most) {
            int parts = (count + most - 1) / most;
            return IntStream.range(0, parts)
                    .mapToObj(part -> IntStream.range(count * part / parts, count * (part + 1) / parts)
                            .boxed()
                            .toList())
                    .toList();
        }

        /** Unit, source, the signs that the table has, and how many have not reported. */
        private List<String> explained(TableContent content) {
            List<String> words = new ArrayList<>();
            if (!in(content.unit()).isBlank()) {
                words.add(say(SlideWords.UNIT, in(content.unit())));
            }
            if (!content.sources().isEmpty()) {
                words.add(say(
                        SlideWords.SOURCE,
                        content.sources().stream().map(this::in).distinct().collect(Collectors.joining("; "))));
            }
            sign(words, content, ReleasedCell.Hidden.class, SlideWords.HIDDEN);
            sign(words, content, ReleasedCell.NotReported.class, SlideWords.NOT_REPORTED);
            sign(words, content, ReleasedCell.NotApplicable.class, SlideWords.NOT_APPLICABLE);
            content.partialNotes().forEach(note -> words.add(in(note)));
            return words;
        }

        private void sign(List<String> words, TableContent content, Class<? extends ReleasedCell> kind, Text means) {
            if (content.cells().stream().flatMap(List::stream).anyMatch(kind::isInstance)) {
                words.add(in(means));
            }
        }

        private void add(Slide slide) {
            String asOf = in(PeriodLabel.date(context.asOf()));
            String words = in(report.title()) + "   " + in(context.periodLabel()) + "   "
                    + say(SlideWords.AS_OF, asOf, context.revision());
            slide.foot(in(context.stamp().words()), words);
            show.add(slide);
        }

        private String in(Text text) {
            return text.in(language);
        }

        private String say(Text words, Object... values) {
            return String.format(Locale.ROOT, words.in(language), values);
        }
    }
}
