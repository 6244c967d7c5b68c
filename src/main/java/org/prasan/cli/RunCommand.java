package org.prasan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.operations.DryRuns;
import org.prasan.operations.Launcher;
import org.prasan.operations.RunOutcome;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.RunRequest;
import org.prasan.vocabulary.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run JOB}: from an inbox to editions. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "อ่านไฟล์ คำนวณ และจัดทำรายงาน / read an inbox and make the job's reports")
final class RunCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "JOB", description = "ชื่องานใน jobs/ / a job of jobs/")
    String job = "";

    @Option(names = "--period", paramLabel = "PERIOD", description = "FY2562, FY2562-Q4, 2019-09, CY2019, MTG-13 …")
    private @Nullable String period;

    @Option(names = "--inbox", paramLabel = "DIR", description = "โฟลเดอร์รับไฟล์ / folder of the agencies' files")
    private @Nullable Path inbox;

    @Mixin
    private EditionsFolder out = new EditionsFolder();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "วันที่ของข้อมูล / the day the figures are known as of")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--revise",
            paramLabel = "REASON",
            description = "ออกฉบับแก้ไข พร้อมเหตุผล / a new revision, and why")
    private @Nullable String reason;

    @Option(names = "--dry-run", description = "อ่านและตรวจเท่านั้น / read and check only, write nothing")
    private boolean dryRun;

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Catalog catalog = session.catalog();
        Optional<Period> wanted = Optional.ofNullable(period).map(Periods::parse);
        if (reason != null && reason.isBlank()) {
            throw new UsageException("--revise ต้องมีเหตุผล / --revise needs a reason");
        }
        if (dryRun) {
            return dryRun(catalog);
        }
        RunOutcome outcome = session.get(Launcher.class)
                .run(
                        new RunRequest(
                                job,
                                wanted,
                                Optional.ofNullable(inbox),
                                out.in(session),
                                Optional.ofNullable(asOf),
                                reason == null ? "" : reason),
                        catalog,
                        new ScreenProgress(session.out()));
        return Outcomes.print(outcome, session.out());
    }

    private int dryRun(Catalog catalog) {
        JobDefinition definition =
                catalog.findJob(job).orElseThrow(() -> new UsageException("ไม่มีงาน / there is no job " + job));
        Path folder = inbox == null ? catalog.home().resolve(definition.inbox()) : inbox;
        if (!Files.isDirectory(folder)) {
            throw new UsageException("ไม่พบโฟลเดอร์รับไฟล์ / there is no inbox "
                    + folder.toAbsolutePath().normalize());
        }
        List<String> lines = session.get(DryRuns.class).lines(catalog, definition, folder);
        lines.forEach(session.out()::println);
        return Status.DONE.exit();
    }
}
