package org.prasan.reports.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.TableSpec;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;

/**
 * All released cells as one SDMX-CSV 2.0 file (UTF-8, LF), a line a cell: tables in the report's order, then rows, then
 * columns. Status as in SDMX's code lists: {@code A} normal, {@code M} missing, {@code L} can't exist; {@code C}
 * confidential, {@code F} free.
 */
public final class SdmxCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setHeader(
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
                    "UNIT")
            .get();

    /** SDMX's code for a total, for heads that are totals without a code. */
    private static final String TOTAL = "_T";

    public byte[] write(ReportDefinition report, Map<String, ? extends ReleasedTable> tables, EditionContext context) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, FORMAT)) {
            for (TableSpec spec : report.tables()) {
                ReleasedTable table = tables.get(spec.id());
                if (table != null) {
                    print(printer, report, spec, table.content(), context);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(
            CSVPrinter printer, ReportDefinition report, TableSpec spec, TableContent content, EditionContext context)
            throws IOException {
        ObservationPeriod period = new ObservationPeriod(spec, context.period());
        for (int row = 0; row < content.rows().size(); row++) {
            for (int column = 0; column < content.columns().size(); column++) {
                TableContent.Head rowHead = content.rows().get(row);
                TableContent.Head columnHead = content.columns().get(column);
                Observation observation = Observation.of(content.cell(row, column));
                printer.printRecord(List.of(
                        "dataflow",
                        "PRASAN:" + report.id() + "(1.0)",
                        "I",
                        content.id(),
                        code(rowHead),
                        code(columnHead),
                        period.of(rowHead, columnHead),
                        observation.value(),
                        observation.status(),
                        observation.confidentiality(),
                        content.unit().en()));
            }
        }
    }

    private static String code(TableContent.Head head) {
        return head.code().isBlank() && head.total() ? TOTAL : head.code();
    }

    /** A cell in SDMX's terms. */
    private record Observation(String value, String status, String confidentiality) {

        static Observation of(ReleasedCell cell) {
            if (cell instanceof ReleasedCell.Value value) {
                // As many digits as are shown: more would let a reader work out what is hidden behind a rate.
                BigDecimal shown = BigDecimal.valueOf(value.value()).setScale(value.decimals(), RoundingMode.HALF_UP);
                return new Observation(shown.toPlainString(), "A", "F");
            }
            if (cell instanceof ReleasedCell.Words words) {
                return new Observation(words.words().en(), "A", "F");
            }
            if (cell instanceof ReleasedCell.Hidden) {
                return new Observation("", "M", "C");
            }
            return new Observation("", cell instanceof ReleasedCell.NotReported ? "M" : "L", "F");
        }
    }
}
