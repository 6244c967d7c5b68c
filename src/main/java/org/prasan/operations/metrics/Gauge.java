package org.prasan.operations.metrics;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All that is measured. The names stay: people's dashboards and alarms are made of them. */
public enum Gauge {
    ROWS("Rows of submissions that count, by what became of them", null),
    FILES("Contents of files that were read, by what became of them", null),
    FINDINGS("Findings of submissions that count, by severity", null),
    RUNS("Runs of each job, by state", null),
    RUN_DURATION("How long the last execution of a job that ended well took", "seconds"),
    STAGE_DURATION("The same of each of its stages", "seconds"),
    RUN_LAST_SUCCESS("When it ended, since 1970", "seconds"),
    SUBMISSIONS_DUE("What was due in the last twelve months, by agency and state", null),
    SUBMISSIONS_OVERDUE("How long the longest overdue submission of an agency has been due", "days"),
    QUEUE("What waits, by kind", null),
    DELIVERIES("Messages, by channel and state", null),
    DISK_FREE("Room on the disk of the data folder", "bytes"),
    HEALTH("Whether a piece is well: 1, to be looked at: 0.5, not working: 0", null);

    private final String description;
    private final @Nullable String unit;

    Gauge(String description, @Nullable String unit) {
        this.description = description;
        this.unit = unit;
    }

    /** {@code prasan.run.duration}, which Prometheus writes {@code prasan_run_duration_seconds}. */
    String title() {
        return "prasan." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    String description() {
        return description;
    }

    @Nullable
    String unit() {
        return unit;
    }
}
