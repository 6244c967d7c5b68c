package org.prasan.reports.slides;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.prasan.vocabulary.BuddhistYear;
import org.prasan.vocabulary.Language;
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
            slide.text(Slide.TOP, 900_000, List.of(in(context.periodLabel()), in(report.issuer())), 20, Palette.TEXT);
            add(slide);
        }

        void sentences(List<Text> sentences) {
            if (!sentences.isEmpty()) {
                Slide slide = new Slide(language, in(SlideWords.WHAT_CHANGED));
                slide.text(
                        Slide.TOP,
                        Slide.BOTTOM - Slide.TOP,
                        sentences.stream().map(this::in).toList(),
                        20,
                        Palette.TEXT);
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
            List<List<Integer>> rows = parts(content.rows().size(), SlideTable.ROWS);
            List<List<Integer>> columns = parts(content.columns().size(), SlideTable.COLUMNS);
            int made = 0;
            for (List<Integer> some : rows) {
                for (List<Integer> beside : columns) {
                    if (made == MOST_SLIDES_A_TABLE) {
                        return;
                    }
                    String title = in(content.title());
                    Slide slide = new Slide(language, made == 0 ? title : say(SlideWords.CONTINUED, title));
                    new SlideTable(content, some, beside).draw(slide);
                    slide.text(Slide.BOTTOM - LINE, LINE, List.of(explained(content)), 11, Palette.SECONDARY);
                    add(slide);
                    made++;
                }
            }
        }

        /** Numbers up to {@code count}, so many at a time. */
        private static List<List<Integer>> parts(int count, int size) {
            List<List<Integer>> parts = new ArrayList<>();
            for (int from = 0; from < count; from += size) {
                parts.add(IntStream.range(from, Math.min(count, from + size))
                        .boxed()
                        .toList());
            }
            return parts;
        }

        /** In one line: unit, source, the signs that the table has, and how much of it is shown. */
        private String explained(TableContent content) {
            List<String> words = new ArrayList<>();
            if (!in(content.unit()).isBlank()) {
                words.add(say(SlideWords.UNIT, in(content.unit())));
            }
            content.sources().stream().limit(1).forEach(source -> words.add(say(SlideWords.SOURCE, in(source))));
            sign(words, content, ReleasedCell.Hidden.class, SlideWords.HIDDEN);
            sign(words, content, ReleasedCell.NotReported.class, SlideWords.NOT_REPORTED);
            sign(words, content, ReleasedCell.NotApplicable.class, SlideWords.NOT_APPLICABLE);
            int shown = MOST_SLIDES_A_TABLE / Math.max(1, parts(content.columns().size(), SlideTable.COLUMNS).size())
                    * SlideTable.ROWS;
            if (content.rows().size() > shown) {
                words.add(say(SlideWords.MORE_ROWS, shown, content.rows().size()));
            }
            return String.join("   ", words);
        }

        private void sign(List<String> words, TableContent content, Class<? extends ReleasedCell> kind, Text means) {
            if (content.cells().stream().flatMap(List::stream).anyMatch(kind::isInstance)) {
                words.add(in(means));
            }
        }

        private void add(Slide slide) {
            String asOf = DateTimeFormatter.ofPattern("d MMMM ", language.locale()).format(context.asOf())
                    + (language == Language.TH
                            ? BuddhistYear.of(context.asOf().getYear())
                            : context.asOf().getYear());
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
