package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.Catalog;
import org.prasan.intake.FoundFile;
import org.prasan.intake.Inbox;
import org.prasan.intake.RawRow;
import org.prasan.intake.SubmissionHandler;
import org.prasan.intake.SubmissionReader;
import org.prasan.intake.TableLayout;
import org.prasan.intake.Understood;
import org.prasan.intake.sheets.Cell;
import org.prasan.intake.sheets.SheetHandler;
import org.prasan.intake.sheets.SpreadsheetReader;
import org.prasan.intake.sheets.UnreadableFileException;
import org.prasan.vocabulary.MonthRange;

/** The registers of a sample year, sent in other kinds of files and with a column more, give the same records. */
class OtherLayoutsTest {

    private static final Catalog CATALOG = Catalog.load(Path.of("."));
    private static final Path INBOX = Path.of("jobs/examples/fy2562/inbox");

    @Test
    void asOpenDocumentSheets() {
        assertSameRecords("cases", file -> ods(file, 0));
        assertSameRecords("victims", file -> ods(file, 0));
        assertSameRecords("immigration", file -> ods(file, 0));
    }

    @Test
    void withEmptyColumnsBeforeAndUnknownOnesBehindTheOthers() {
        assertSameRecords("cases", file -> ods(file, 2));
        assertSameRecords("alerts", file -> ods(file, 2));
    }

    @Test
    void asWebPagesNamedLikeWorkbooks() {
        assertSameRecords("alerts", OtherLayoutsTest::html);
    }

    private static void assertSameRecords(String folder, Function<List<Grid>, byte[]> rewritten) {
        SubmissionReader reader = new SubmissionReader(CATALOG);
        int records = 0;
        for (FoundFile file : new Inbox(INBOX.resolve(folder), List.of()).list()) {
            Records before = Records.of(reader, file.content());
            if (!before.understood) {
                continue;
            }
            Records after = Records.of(reader, rewritten.apply(Grid.of(file.content())));

            assertThat(after.understood).as(file.path()).isTrue();
            assertThat(after.taken).as(file.path()).isEqualTo(before.taken);
            assertThat(after.refused).as(file.path()).isEqualTo(before.refused);
            records += before.taken.size();
        }
        assertThat(records).as(folder).isGreaterThan(10);
    }

    private static byte[] ods(List<Grid> grids, int shift) {
        SpreadSheet book = new SpreadSheet();
        for (Grid grid : grids) {
            int rows = grid.rows.isEmpty() ? 1 : grid.rows.lastKey();
            Sheet sheet = new Sheet(grid.name.isEmpty() ? "Sheet1" : grid.name, rows, grid.width + 2 * shift);
            grid.rows.forEach((number, cells) -> {
                for (int c = 0; c < cells.length; c++) {
                    if (cells[c] != null) {
                        sheet.getRange(number - 1, c + shift).setValue(value(cells[c]));
                    }
                }
                for (int c = 0; c < shift && cells.length > 4; c++) {
                    sheet.getRange(number - 1, grid.width + shift + c).setValue("ข้อสังเกตของเสมียน");
                }
            });
            if (grid.hidden) {
                sheet.hideSheet();
            }
            book.appendSheet(sheet);
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Object value(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> cell.number();
            case DATE ->
                cell.date().toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? cell.date().toLocalDate()
                        : cell.date();
            default -> cell.text();
        };
    }

    private static byte[] html(List<Grid> grids) {
        StringBuilder page = new StringBuilder("<html><body>");
        for (Grid grid : grids) {
            page.append("<table>");
            for (int number = 1; !grid.rows.isEmpty() && number <= grid.rows.lastKey(); number++) {
                page.append("<tr>");
                for (Cell cell : grid.rows.getOrDefault(number, new Cell[0])) {
                    page.append("<td>").append(cell == null ? "" : cell.text()).append("</td>");
                }
                page.append("</tr>");
            }
            page.append("</table>");
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static final class Grid {
        private final String name;
        private final boolean hidden;
        private final TreeMap<Integer, Cell[]> rows = new TreeMap<>();
        private int width = 1;

        private Grid(String name, boolean hidden) {
            this.name = name;
            this.hidden = hidden;
        }

        static List<Grid> of(byte[] content) {
            List<Grid> grids = new ArrayList<>();
            try {
                SpreadsheetReader.read(content, "file", new SheetHandler() {
                    @Override
                    public boolean startSheet(String name, int index, boolean hidden) {
                        return grids.add(new Grid(name, hidden));
                    }

                    @Override
                    public boolean row(int number, Cell[] cells) {
                        Grid grid = grids.get(grids.size() - 1);
                        grid.rows.put(number, cells);
                        grid.width = Math.max(grid.width, cells.length);
                        return true;
                    }

                    @Override
                    public void endSheet() {}
                });
                return grids;
            } catch (UnreadableFileException broken) {
                throw new AssertionError(broken);
            }
        }
    }

    private static final class Records implements SubmissionHandler, CheckSink {
        private final List<CheckedRecord> taken = new ArrayList<>();
        private final Map<Integer, String> refused = new TreeMap<>();
        private TableChecker checker;
        private boolean understood;

        static Records of(SubmissionReader reader, byte[] content) {
            Records records = new Records();
            records.understood = reader.read(content, "file", records) instanceof Understood.Recognised;
            return records;
        }

        @Override
        public void startTable(TableLayout layout) {
            checker = TableChecker.of(layout, CATALOG.codeLists(), this);
        }

        @Override
        public void row(RawRow row) {
            checker.row(row);
        }

        @Override
        public void totals(RawRow row) {
            checker.totals(row);
        }

        @Override
        public void endTable() {
            checker.end();
        }

        @Override
        public void startOver() {
            taken.clear();
            refused.clear();
        }

        @Override
        public void taken(int row, List<CheckedRecord> records) {
            taken.addAll(records);
        }

        @Override
        public void refused(int row, List<Finding> findings) {
            refused.merge(row, findings.get(0).rule(), (a, b) -> a + " " + b);
        }

        @Override
        public void warned(Finding finding) {}

        @Override
        public void covered(MonthRange months, int lines) {}
    }
}
