package org.prasan.reports.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.ChartSpec;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.SectionSpec;
import org.prasan.catalog.TableSpec;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.Totals;
import org.prasan.vocabulary.Text;

/**
 * Which table goes on which sheet, under which section, with which charts.
 *
 * @param tableName by which Excel knows the table, ASCII letters, digits and underscores
 * @param notes of the report's definition, then of the figures, none twice
 */
record SheetPlan(
        TableContent content,
        Text section,
        String sheetName,
        String tableName,
        List<ChartSpec> charts,
        List<Text> notes) {

    /**
     * Tables in the order in which the sections mention them or a chart of them, then those that no section mentions;
     * the key figures are on the cover.
     */
    static List<SheetPlan> of(Book book, SheetNames names) {
        ReportDefinition report = book.report();
        Map<String, Text> sections = new LinkedHashMap<>();
        for (SectionSpec section : report.sections()) {
            for (String content : section.contents()) {
                sections.putIfAbsent(tableOf(content, report), section.title());
            }
        }
        report.tables().stream()
                .map(TableSpec::id)
                .filter(id -> book.tables().containsKey(id) && !id.equals(report.keyFigures()))
                .forEach(id -> sections.putIfAbsent(id, Words.OTHER_TABLES));
        List<SheetPlan> plans = new ArrayList<>();
        sections.forEach((id, section) -> plans.add(plan(book, names, plans.size() + 1, id, section)));
        return plans;
    }

    private static SheetPlan plan(Book book, SheetNames names, int number, String id, Text section) {
        TableContent content = book.released(id);
        return new SheetPlan(
                content,
                section,
                names.unique(number + " " + book.in(content.title())),
                "T" + number + "_" + id.replaceAll("[^A-Za-z0-9_]", "_"),
                book.report().charts().stream()
                        .filter(chart -> chart.table().equals(id))
                        .toList(),
                notes(book.report(), content));
    }

    static List<Text> notes(ReportDefinition report, TableContent content) {
        List<Text> notes = new ArrayList<>();
        report.tables().stream()
                .filter(table -> table.id().equals(content.id()))
                .map(TableSpec::note)
                .forEach(notes::add);
        notes.addAll(content.notes());
        notes.addAll(Totals.explained(content));
        return notes.stream()
                .filter(note -> !note.th().isBlank() || !note.en().isBlank())
                .distinct()
                .toList();
    }

    private static String tableOf(String content, ReportDefinition report) {
        Optional<ChartSpec> chart =
                report.charts().stream().filter(c -> c.id().equals(content)).findFirst();
        return chart.map(ChartSpec::table).orElse(content);
    }
}
