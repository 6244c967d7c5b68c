package org.prasan.reports.screen;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.SectionSpec;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;
import org.prasan.reports.sentences.Sentences;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/** A report's tables with their definitions, sources and the day they were known on, as plain text (UTF-8, LF). */
public final class ScreenText {

    private static final Text PERIOD = new Text("ช่วงเวลา: ", "Period: ");
    private static final Text AS_OF = new Text("ข้อมูล ณ วันที่ ", "Data as of ");
    private static final Text UNIT = new Text("หน่วย: ", "Unit: ");
    private static final Text DEFINITION = new Text("นิยาม: ", "Definition: ");
    private static final Text SOURCE = new Text("ที่มา: ", "Source: ");
    private static final Text HIDDEN = new Text("[c] = ปกปิดเพื่อคุ้มครองบุคคล", "[c] = hidden to protect people");
    private static final Text REPORTED =
            new Text("ได้รับรายงานครบจาก %d จาก %d หน่วยงาน", "%d of %d agencies have reported everything");

    /** @param tables every one that the report's sections show */
    public byte[] write(
            ReportDefinition report, Map<String, ReleasedTable> tables, EditionContext context, Language language) {
        StringBuilder text = new StringBuilder();
        line(text, report.title().in(language));
        line(text, PERIOD.in(language) + context.periodLabel().in(language));
        line(
                text,
                AS_OF.in(language)
                        + PeriodLabel.date(context.asOf()).in(language)
                        + reporting(context.reporting(), language));
        if (!context.stamp().words().in(language).isBlank()) {
            line(text, context.stamp().words().in(language));
        }
        for (Text sentence : Sentences.of(report.frontPage().sentences(), tables, context)) {
            line(text, sentence.in(language));
        }
        for (SectionSpec section : report.sections()) {
            section.contents().stream()
                    .flatMap(id -> Optional.ofNullable(tables.get(id)).stream())
                    .forEach(table -> add(text, table.content(), report.title(), language));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(StringBuilder text, TableContent content, Text shown, Language language) {
        line(text, "");
        if (!content.title().equals(shown)) {
            line(text, content.title().in(language));
        }
        new ScreenTable(content, language).addTo(text);
        line(text, "");
        if (!content.unit().in(language).isBlank()) {
            line(text, UNIT.in(language) + content.unit().in(language));
        }
        content.notes().forEach(note -> line(text, DEFINITION.in(language) + note.in(language)));
        content.sources().forEach(source -> line(text, SOURCE.in(language) + source.in(language)));
        if (content.hasHiddenCells()) {
            line(text, HIDDEN.in(language));
        }
    }

    private static String reporting(EditionContext.Reporting reporting, Language language) {
        return reporting.agencies() == 0
                ? ""
                : " · "
                        + String.format(
                                Locale.ROOT, REPORTED.in(language), reporting.agenciesIn(), reporting.agencies());
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
