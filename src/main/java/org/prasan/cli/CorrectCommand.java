package org.prasan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.prasan.operations.Launcher;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.pipeline.Amendments;
import org.prasan.pipeline.RowCorrection;
import org.prasan.pipeline.RunServices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code correct FILE}: puts values of one row right, until its agency sends the row again. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description =
                "แก้ค่าในแถวหนึ่ง จนกว่าหน่วยงานจะส่งใหม่ / put values of one row right, until its agency sends it again")
final class CorrectCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "ไฟล์ ตามที่ submissions แสดง / the file, as submissions lists it")
    private String file = "";

    @Option(names = "--sheet", paramLabel = "SHEET", description = "แผ่นงาน / sheet, where the file has several")
    private String sheet = "";

    @Option(names = "--row", required = true, paramLabel = "N", description = "แถว / row, as the spreadsheet shows it")
    private int row;

    @Option(
            names = "--set",
            required = true,
            paramLabel = "COLUMN=VALUE",
            description = "คอลัมน์ตามแบบใน jobs/forms และค่าใหม่ / a column of the form and its new value")
    private List<String> changes = List.of();

    @Mixin
    private Accountable who = new Accountable();

    CorrectCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RowCorrection correction = new RowCorrection(file, sheet, row, values());
        List<String> lines;
        try {
            lines = new Amendments(session.catalog(), session.get(RunServices.class))
                    .correct(correction, who.actor(), who.reason())
                    .orElseThrow(
                            () -> new UsageException("ไม่มีไฟล์นี้ในบัญชี / there is no such submission: " + file));
        } catch (RowCorrection.RefusedException refused) {
            throw new UsageException("แก้ไม่ได้ / cannot be corrected: " + refused.getMessage());
        }
        lines.forEach(session.out()::println);
        Outcomes.printTouched(
                session.get(Launcher.class).follow(session.catalog(), new ScreenProgress(session.out())),
                session.out());
        return Status.DONE.exit();
    }

    /** A member's name has equal signs of its own, so the last one parts it from the value. */
    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String change : changes) {
            int equals = change.lastIndexOf('=');
            if (equals < 1) {
                throw new UsageException("--set COLUMN=VALUE: " + change);
            }
            values.put(change.substring(0, equals), change.substring(equals + 1));
        }
        return values;
    }
}
