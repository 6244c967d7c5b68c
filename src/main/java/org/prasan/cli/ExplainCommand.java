package org.prasan.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.prasan.intake.Explanation;
import org.prasan.intake.Explanation.How;
import org.prasan.intake.Explanation.Table;
import org.prasan.intake.InboxContent;
import org.prasan.intake.Passwords;
import org.prasan.intake.SubmissionReader;
import org.prasan.operations.RunOutcome.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code explain FILE}: which form a file was taken for and why, and what became of its rows and columns. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "ระบบเข้าใจไฟล์นี้อย่างไร / how a file is understood, cell by cell where it matters")
final class ExplainCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "ไฟล์ของหน่วยงาน / an agency's file, a.zip/b.xlsx for one in a zip")
    private Path file = Path.of("");

    @Option(names = "--json", description = "เป็น JSON / as JSON")
    private boolean json;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SubmissionReader reader = new SubmissionReader(
                session.catalog(), Passwords.in(session.data().resolve("passwords.csv")));
        Explanation explanation = reader.explain(content(), file.toString());
        if (json) {
            session.out().println(JsonMapper.builder().build().writeValueAsString(explanation));
        } else {
            print(explanation, session.out());
        }
        return Status.DONE.exit();
    }

    private byte[] content() {
        try {
            Path whole = file.toAbsolutePath();
            Path root = whole.getRoot();
            return InboxContent.read(root, root.relativize(whole).toString().replace('\\', '/'));
        } catch (UncheckedIOException unreadable) {
            throw new UsageException("เปิดไฟล์ไม่ได้ / the file cannot be read: " + file);
        }
    }

    private static void print(Explanation file, PrintWriter out) {
        out.println("แบบ / form: " + orNone(file.form()));
        out.println("หน่วยงาน / agency: " + orNone(file.agency()));
        out.println("ช่วงเวลา / period: " + orNone(file.period()));
        out.println("คะแนน / score: "
                + orNone(file.candidates().stream()
                        .map(c -> c.form() + " " + c.percent() + " %")
                        .collect(Collectors.joining(", "))));
        if (!file.reason().isEmpty()) {
            out.println("ปฏิเสธ / refused: " + file.message().th() + " / "
                    + file.message().en());
            out.println("  " + file.mend().th() + " / " + file.mend().en());
        }
        file.sheets().forEach(sheet -> print(sheet, out));
        file.notes()
                .forEach(note -> out.printf(
                        Locale.ROOT,
                        "ข้อสังเกต / note: %s %s %s / %s%n",
                        note.sheet(),
                        note.cell(),
                        note.message().th(),
                        note.message().en()));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static void print(Explanation.Sheet sheet, PrintWriter out) {
        out.println("แผ่นงาน / sheet: " + sheet.name() + (sheet.hidden() ? " (ซ่อน / hidden)" : ""));
        sheet.heading().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(place -> out.println("  " + place.getKey() + ": " + place.getValue()));
        sheet.tables().forEach(table -> print(table, out));
    }

    private static void print(Table table, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "  ตาราง / table %s: หัวตารางแถว / header rows %d–%d, ข้อมูล / lines: %d",
                table.table(),
                table.firstHeaderRow(),
                table.lastHeaderRow(),
                table.lines());
        out.println(
                table.lines() == 0 ? "" : String.format(Locale.ROOT, " (%d–%d)", table.firstLine(), table.lastLine()));
        table.columns()
                .forEach(column ->
                        out.println(("    " + column.place() + ": " + column.column() + " " + words(column.how()))
                                .stripTrailing()));
        table.skipped()
                .forEach(row -> out.println("    แถว / row " + row.row() + ": "
                        + row.why().th() + " / " + row.why().en()));
    }

    private static String words(How how) {
        return switch (how) {
            case BY_NAME -> "";
            case BY_A_NAME_NEARLY_RIGHT -> "(ชื่อใกล้เคียง / by a name nearly right)";
            case REPEATS_WHAT_OTHERS_SAY -> "(คอลัมน์ผลรวม / a total, checked)";
            case DROPPED_AS_PERSONAL -> "ตัดทิ้ง ข้อมูลส่วนบุคคล / dropped, personal data";
            case DROPPED_AS_UNKNOWN -> "ไม่ได้อ่าน แบบไม่มีคอลัมน์นี้ / left out, not in the form";
        };
    }
}
