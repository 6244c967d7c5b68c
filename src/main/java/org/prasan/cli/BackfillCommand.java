package org.prasan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.operations.Backfill;
import org.prasan.operations.Backfill.Made;
import org.prasan.operations.BackfillPlan;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.WrongPeriodException;
import org.prasan.pipeline.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backfill JOB --from PERIOD --to PERIOD}: makes the editions of past periods that are missing, oldest first. */
@Command(
        name = "backfill",
        mixinStandardHelpOptions = true,
        description =
                "ทำรายงานย้อนหลังเฉพาะงวดที่ยังไม่มี ตามลำดับ / make the editions of past periods that are missing, in order")
final class BackfillCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "JOB", description = "ชื่องานใน jobs/ / a job of jobs/")
    private String job = "";

    @Option(names = "--from", paramLabel = "PERIOD", required = true, description = "งวดแรก / the first period")
    private String from = "";

    @Option(names = "--to", paramLabel = "PERIOD", required = true, description = "งวดสุดท้าย / the last period")
    private String to = "";

    @Option(names = "--inbox", paramLabel = "DIR", description = "โฟลเดอร์รับไฟล์ / folder of the agencies' files")
    private @Nullable Path inbox;

    @Mixin
    private EditionsFolder out = new EditionsFolder();

    @Option(names = "--dry-run", description = "แสดงรายการเท่านั้น / show the list only")
    private boolean dryRun;

    @Option(names = "--json", description = "พิมพ์เป็น JSON / print it as JSON")
    private boolean json;

    @Mixin
    private Acting who = new Acting();

    BackfillCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Catalog catalog = session.catalog();
        JobDefinition definition =
                catalog.findJob(job).orElseThrow(() -> new UsageException("ไม่มีงาน / there is no job " + job));
        BackfillPlan plan = plan(definition, catalog);
        BackfillScreen screen = new BackfillScreen(session.out(), json);
        screen.show(plan);
        if (dryRun) {
            screen.end(plan, List.of());
            return Status.DONE.exit();
        }
        List<Made> made = session.get(Backfill.class)
                .make(
                        plan,
                        Optional.ofNullable(inbox),
                        out.in(session),
                        who.by(),
                        catalog,
                        json ? Progress.SILENT : new ScreenProgress(session.out()),
                        screen::made);
        screen.end(plan, made);
        return BackfillScreen.exit(plan, made);
    }

    private BackfillPlan plan(JobDefinition definition, Catalog catalog) {
        try {
            return session.get(Backfill.class).plan(definition, Periods.parse(from), Periods.parse(to), catalog);
        } catch (WrongPeriodException wrong) {
            throw new UsageException(String.valueOf(wrong.getMessage()));
        }
    }
}
