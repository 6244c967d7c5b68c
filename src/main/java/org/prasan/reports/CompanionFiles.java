package org.prasan.reports;

import java.util.List;
import java.util.Map;
import org.prasan.catalog.Companions;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.reports.documents.Brief;
import org.prasan.reports.documents.Memo;
import org.prasan.reports.sentences.Sentences;
import org.prasan.reports.slides.Slides;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/**
 * Memo, brief and slides of an edition, as far as its report asks for them; none of an internal one, which is submitted
 * to nobody.
 */
final class CompanionFiles {

    private final Memo memos = new Memo();
    private final Brief briefs = new Brief();
    private final Slides slides = new Slides();

    void add(SideBySide made, ReportDefinition report, Map<String, ReleasedTable> tables, EditionContext context) {
        if (context.stamp() == EditionContext.Stamp.INTERNAL
                || report.companions().kinds().isEmpty()) {
            return;
        }
        List<Text> sentences = Sentences.of(report.frontPage().sentences(), tables, context);
        for (Companions.Kind kind : Companions.Kind.values()) {
            if (report.companions().kinds().contains(kind)) {
                for (Language language : Language.values()) {
                    String name = report.id() + "." + language.code() + ending(kind);
                    made.add(name, () -> written(kind, report, tables, context, sentences, language));
                }
            }
        }
    }

    private static String ending(Companions.Kind kind) {
        return switch (kind) {
            case MEMO -> ".memo.docx";
            case BRIEF -> ".brief.docx";
            case SLIDES -> ".slides.pptx";
        };
    }

    private byte[] written(
            Companions.Kind kind,
            ReportDefinition report,
            Map<String, ReleasedTable> tables,
            EditionContext context,
            List<Text> sentences,
            Language language) {
        return switch (kind) {
            case MEMO -> memos.write(report, tables, context, sentences, language);
            case BRIEF -> briefs.write(report, tables, context, sentences, language);
            case SLIDES -> slides.write(report, tables, context, sentences, language);
        };
    }
}
