package org.prasan.reports.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.ChartSpec;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;
import org.prasan.reports.office.EmbeddedChart;
import org.prasan.reports.office.FileProperties;
import org.prasan.reports.office.WordDocument;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** The edition on one page: what changed, the key figures, one picture, who has reported. */
public final class Brief {

    private static final int MARGIN = 20;
    private static final int CHART_HEIGHT = 62;
    private static final double CHART_POINTS = 8;

    /** @param sentences what the edition says in short */
    public byte[] write(
            ReportDefinition report,
            Map<String, ? extends ReleasedTable> tables,
            EditionContext context,
            List<Text> sentences,
            Language language) {
        EditionWords words = new EditionWords(report, context, language);
        WordDocument brief = new WordDocument(language, MARGIN, MARGIN);
        head(brief, words);
        if (!sentences.isEmpty()) {
            brief.paragraph("Heading2", words.in(DocumentWords.WHAT_CHANGED));
            sentences.forEach(sentence -> brief.point("•", words.in(sentence)));
        }
        keyFigures(brief, words, tables);
        picture(brief, words, tables);
        brief.paragraph("Heading2", words.in(DocumentWords.REPORTING));
        words.completeness().forEach(line -> brief.paragraph("Cell", line));
        brief.finish(words.foot());
        FileProperties.add(brief.file(), report, context, DocumentWords.BRIEF, language);
        return brief.file().zip();
    }

    private static void head(WordDocument brief, EditionWords words) {
        brief.paragraph("Heading1", words.in(words.report().title()));
        brief.paragraph("Field", words.in(words.context().periodLabel()));
        brief.paragraph("Small", words.in(words.report().issuer()));
        String stamp = words.in(words.context().stamp().words());
        if (!stamp.isEmpty()) {
            brief.paragraph("Stamp", stamp);
        }
    }

    private static void keyFigures(
            WordDocument brief, EditionWords words, Map<String, ? extends ReleasedTable> tables) {
        ReleasedTable table = tables.get(words.report().keyFigures());
        if (table != null) {
            TableContent content = table.content();
            brief.paragraph("Heading2", words.in(DocumentWords.KEY_FIGURES));
            brief.table(words.table(content), words.widths(content, brief.width()));
            content.partialNotes().forEach(note -> brief.paragraph("Small", words.in(note)));
            words.signs(content).ifPresent(sign -> brief.paragraph("Small", sign));
        }
    }

    /** The chart that carries the story, else the first one. */
    private static void picture(WordDocument brief, EditionWords words, Map<String, ? extends ReleasedTable> tables) {
        String story = words.report().frontPage().picture();
        List<ChartSpec> drawn = words.report().charts().stream()
                .filter(spec -> EmbeddedChart.draws(spec) && tables.containsKey(spec.table()))
                .toList();
        drawn.stream()
                .filter(spec -> spec.id().equals(story))
                .findFirst()
                .or(() -> drawn.stream().findFirst())
                .ifPresent(spec -> picture(brief, words, spec, tables));
    }

    private static void picture(
            WordDocument brief, EditionWords words, ChartSpec spec, Map<String, ? extends ReleasedTable> tables) {
        Optional.ofNullable(tables.get(spec.table()))
                .flatMap(table -> EmbeddedChart.of(spec, table.content(), words.language(), CHART_POINTS))
                .ifPresent(chart -> {
                    brief.paragraph("Heading2", words.in(spec.title()));
                    brief.paragraph("Small", words.in(spec.subtitle()));
                    brief.chart(chart, spec.id(), CHART_HEIGHT);
                });
    }
}
