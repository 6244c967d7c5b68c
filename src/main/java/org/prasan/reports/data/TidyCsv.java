package org.prasan.reports.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.reports.EditionContext;
import org.prasan.vocabulary.FormulaText;
import org.prasan.vocabulary.Text;

/**
 * All released cells for those who open it in a spreadsheet (UTF-8, LF), a line a cell: codes with their labels in both
 * languages, the value, and in words why there is none. Described by {@link CsvwMetadata}.
 */
public final class TidyCsv {

    static final List<String> COLUMNS = List.of(
            "table",
            "table_th",
            "table_en",
            "row",
            "row_th",
            "row_en",
            "column",
            "column_th",
            "column_en",
            "time_period",
            "value",
            "words_th",
            "words_en",
            "status",
            "unit_th",
            "unit_en");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setHeader(COLUMNS.toArray(String[]::new))
            .get();

    public byte[] write(ReportDefinition report, Map<String, ? extends ReleasedTable> tables, EditionContext context) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, FORMAT)) {
            for (DataTable table : DataTable.of(report, tables, context)) {
                print(printer, table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter printer, DataTable table) throws IOException {
        TableContent content = table.content();
        for (int row = 0; row < content.rows().size(); row++) {
            for (int column = 0; column < content.columns().size(); column++) {
                List<String> line = new ArrayList<>(List.of(AxisCodes.id(content.id())));
                both(line, content.title());
                head(line, table.rows().get(row), content.rows().get(row));
                head(line, table.columns().get(column), content.columns().get(column));
                line.add(table.time(row, column));
                ReleasedCell cell = content.cell(row, column);
                line.add(
                        cell instanceof ReleasedCell.Value
                                ? Observation.of(cell).value()
                                : "");
                both(line, words(cell));
                line.add(status(cell));
                both(line, content.unit());
                printer.printRecord(line);
            }
        }
    }

    private static void head(List<String> line, String code, Head head) {
        line.add(code);
        both(line, head.label());
    }

    private static void both(List<String> line, Text text) {
        line.add(FormulaText.guarded(text.th()));
        line.add(FormulaText.guarded(text.en()));
    }

    private static Text words(ReleasedCell cell) {
        if (cell instanceof ReleasedCell.Censored censored) {
            return Text.same(censored.sign());
        }
        return cell instanceof ReleasedCell.Words words ? words.words() : Text.same("");
    }

    private static String status(ReleasedCell cell) {
        if (cell instanceof ReleasedCell.Censored) {
            return "hidden by its publisher";
        }
        if (cell instanceof ReleasedCell.Hidden) {
            return "hidden";
        }
        if (cell instanceof ReleasedCell.NotReported) {
            return "not reported";
        }
        if (cell instanceof ReleasedCell.Value value && value.isPartial()) {
            return "partly reported";
        }
        return cell instanceof ReleasedCell.NotApplicable ? "not applicable" : "reported";
    }
}
