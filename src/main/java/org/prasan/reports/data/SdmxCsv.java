package org.prasan.reports.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;
import org.prasan.vocabulary.FormulaText;

/**
 * All released cells as one SDMX-CSV 2.0 file (UTF-8, LF), a line a cell: tables in the report's order, then rows, then
 * columns. Its structure is in {@link SdmxStructure}.
 */
public final class SdmxCsv {

    static final List<String> COLUMNS = List.of(
            "STRUCTURE",
            "STRUCTURE_ID",
            "ACTION",
            "TABLE",
            "ROW",
            "COLUMN",
            "TIME_PERIOD",
            "OBS_VALUE",
            "OBS_STATUS",
            "CONF_STATUS",
            "UNIT");

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
                Observation observation = Observation.of(content.cell(row, column));
                printer.printRecord(List.of(
                        "dataflow",
                        table.reference(),
                        "I",
                        AxisCodes.id(content.id()),
                        table.rows().get(row),
                        table.columns().get(column),
                        table.time(row, column),
                        observation.value(),
                        observation.status(),
                        observation.confidentiality(),
                        FormulaText.guarded(content.unit().en())));
            }
        }
    }
}
