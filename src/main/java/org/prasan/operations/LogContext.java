package org.prasan.operations;

import java.util.Map;
import org.prasan.pipeline.Run;
import org.slf4j.MDC;
import org.springframework.core.task.TaskDecorator;

/** Which run, job and period a line of the log is about, as its fields. */
final class LogContext implements AutoCloseable {

    private static final String RUN = "prasan.run";
    private static final String JOB = "prasan.job";
    private static final String PERIOD = "prasan.period";

    private final Map<String, String> before;

    private LogContext(Map<String, String> before) {
        this.before = before;
    }

    /** @return to be closed when the run has ended */
    static LogContext of(Run run) {
        LogContext context = new LogContext(current());
        MDC.put(RUN, run.key());
        MDC.put(JOB, run.job());
        MDC.put(PERIOD, run.period().code());
        return context;
    }

    /** Workers write about the run of whoever gave them work. */
    static TaskDecorator forWorkers() {
        return work -> {
            Map<String, String> given = current();
            return () -> {
                MDC.setContextMap(given);
                try {
                    work.run();
                } finally {
                    MDC.clear();
                }
            };
        };
    }

    private static Map<String, String> current() {
        Map<String, String> now = MDC.getCopyOfContextMap();
        return now == null ? Map.of() : now;
    }

    @Override
    public void close() {
        MDC.setContextMap(before);
    }
}
