package org.prasan.reports.documents;

import java.util.List;
import java.util.Map;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;
import org.prasan.reports.office.FileProperties;
import org.prasan.reports.office.WordDocument;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/**
 * The memo (บันทึกข้อความ) with which an edition is submitted, as the regulation on official correspondence lays it out.
 * Number, date, and signature are left to be filled in by whoever signs.
 */
public final class Memo {

    private static final int LEFT = 30;
    private static final int RIGHT = 20;

    /** @param sentences what the edition says in short */
    public byte[] write(
            ReportDefinition report,
            Map<String, ? extends ReleasedTable> tables,
            EditionContext context,
            List<Text> sentences,
            Language language) {
        EditionWords words = new EditionWords(report, context, language);
        WordDocument memo = new WordDocument(language, LEFT, RIGHT);
        head(memo, words);
        body(memo, words, sentences);
        keyFigures(memo, words, tables);
        memo.paragraph("Body", String.join(" ", words.completeness()));
        memo.paragraph("Attached", words.in(DocumentWords.ATTACHED));
        memo.paragraph("Closing", words.in(DocumentWords.CLOSING));
        for (Text line : List.of(DocumentWords.SIGNED, DocumentWords.NAME, DocumentWords.POSITION)) {
            memo.paragraph("Signature", words.in(line));
        }
        memo.finish("");
        FileProperties.add(memo.file(), report, context, DocumentWords.MEMO, language);
        return memo.file().zip();
    }

    private static void head(WordDocument memo, EditionWords words) {
        memo.paragraph("Title", words.in(DocumentWords.MEMO));
        String stamp = words.in(words.context().stamp().words());
        if (!stamp.isEmpty()) {
            memo.paragraph("Stamp", stamp);
        }
        memo.field(words.in(DocumentWords.OFFICE), words.in(words.report().issuer()));
        memo.fields(words.in(DocumentWords.NUMBER), words.in(DocumentWords.DATE));
        memo.field(words.in(DocumentWords.SUBJECT), words.subject());
        memo.field(
                words.in(DocumentWords.TO), words.in(words.report().companions().addressee()));
    }

    private static void body(WordDocument memo, EditionWords words, List<Text> sentences) {
        memo.paragraph(
                "Body",
                words.say(
                        DocumentWords.OPENING,
                        words.in(words.report().issuer()),
                        words.in(words.report().title()),
                        words.in(words.context().periodLabel()),
                        words.context().revision(),
                        words.asOf()));
        int number = 1;
        for (Text sentence : sentences) {
            memo.point(number++ + ".", words.in(sentence));
        }
    }

    private static void keyFigures(WordDocument memo, EditionWords words, Map<String, ? extends ReleasedTable> tables) {
        ReleasedTable table = tables.get(words.report().keyFigures());
        if (table != null) {
            TableContent content = table.content();
            memo.paragraph("Heading2", words.in(DocumentWords.KEY_FIGURES));
            memo.table(words.table(content), words.widths(content, memo.width()));
            content.partialNotes().forEach(note -> memo.paragraph("Small", words.in(note)));
            words.signs(content).ifPresent(sign -> memo.paragraph("Small", sign));
        }
    }
}
