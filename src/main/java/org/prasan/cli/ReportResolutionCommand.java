package org.prasan.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.resolutions.ResolutionTracking;
import org.prasan.operations.resolutions.TrackedResolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resolutions report ID --status CODE}: what an agency says about a resolution between meetings. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "บันทึกสถานะที่หน่วยงานแจ้งระหว่างการประชุม / notes what an agency says between meetings")
final class ReportResolutionCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "RESOLUTION", description = "ตามที่ resolutions แสดง / as resolutions lists it")
    private String id = "";

    @Option(names = "--status", paramLabel = "CODE", required = true, description = "รหัสสถานะ / a state's code")
    private String status = "";

    @Option(names = "--on", paramLabel = "DATE", description = "วันที่แจ้ง / the day it was said (default: today)")
    private @Nullable LocalDate on;

    @Mixin
    private Accountable who = new Accountable();

    ReportResolutionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ResolutionTracking tracking = session.get(ResolutionTracking.class);
        TrackedResolution tracked = tracking.find(session.catalog(), id)
                .orElseThrow(() -> new UsageException("ไม่มีมติหมายเลข / there is no resolution " + id));
        List<String> statuses = tracking.statuses(session.catalog());
        if (!statuses.contains(status)) {
            throw new UsageException(
                    "ไม่มีสถานะ " + status + " ที่ใช้ได้ / the states are: " + String.join(", ", statuses));
        }
        LocalDate day = on == null ? LocalDate.now(session.get(Clock.class)) : on;
        if (!day.isAfter(tracked.resolution().asOf())) {
            throw new UsageException("ที่ประชุมบันทึกสถานะเมื่อ "
                    + tracked.resolution().asOf() + " แล้ว / a later state is on record already, of "
                    + tracked.resolution().asOf());
        }
        tracking.report(session.catalog(), tracked, status, day, who.actor(), who.reason());
        session.out().println("บันทึกแล้ว / noted: " + id + " " + status);
        return Status.DONE.exit();
    }
}
