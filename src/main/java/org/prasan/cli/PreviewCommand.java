package org.prasan.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.catalog.ReportDefinition;
import org.prasan.operations.Previews;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.vocabulary.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code preview REPORT}: how a report looks with what has been read, in seconds and without a run. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description =
                "ดูตัวอย่างรายงานจากข้อมูลล่าสุด ยังไม่ปกปิด ไม่เผยแพร่ / a report from the last figures, unprotected and unreleased")
final class PreviewCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "REPORT", description = "ชื่อรายงานใน reports/ / a report of reports/")
    private String report = "";

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "FY2562, FY2562-Q4, 2019-09, MTG-13 … (default: that of the job that makes it)")
    private @Nullable String period;

    PreviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Catalog catalog = session.catalog();
        ReportDefinition definition = catalog.reports().stream()
                .filter(candidate -> candidate.id().equals(report))
                .findFirst()
                .orElseThrow(() -> new UsageException("ไม่มีรายงาน / there is no report " + report + "; "
                        + String.join(
                                ", ",
                                catalog.reports().stream()
                                        .map(ReportDefinition::id)
                                        .toList())));
        Period wanted = Periods.parse(period == null ? usual(catalog) : period);
        definition.refusal(wanted).ifPresent(refusal -> {
            throw new UsageException(refusal.th() + " / " + refusal.en());
        });
        session.out()
                .println("ตัวอย่าง / preview: " + session.get(Previews.class).write(catalog, definition, wanted));
        return Status.DONE.exit();
    }

    private String usual(Catalog catalog) {
        return catalog.jobs().stream()
                .filter(job -> job.reports().contains(report))
                .map(JobDefinition::defaultPeriod)
                .findFirst()
                .orElseThrow(() -> new UsageException("ต้องบอก --period / --period is needed: no job makes " + report));
    }
}
