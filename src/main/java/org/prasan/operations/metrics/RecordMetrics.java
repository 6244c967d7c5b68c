package org.prasan.operations.metrics;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.records.Fate;
import org.prasan.records.Findings;
import org.prasan.records.Submission;
import org.prasan.records.Submissions;

/** Rows, files and findings. */
final class RecordMetrics implements MetricSource {

    private final Submissions submissions;
    private final Findings findings;

    RecordMetrics(DataSource dataSource) {
        this.submissions = new Submissions(dataSource);
        this.findings = new Findings(dataSource);
    }

    @Override
    public void measure(Catalog catalog, Sink sink) {
        List<Submission> all = submissions.list();
        for (Fate fate : Fate.values()) {
            long count = all.stream().filter(each -> each.fate() == fate).count();
            sink.put(Gauge.FILES, count, "fate", fate.name().toLowerCase(Locale.ROOT));
        }
        List<Submission> counted =
                all.stream().filter(each -> each.fate() == Fate.ACCEPTED).toList();
        put(sink, "read", counted.stream().mapToLong(Submission::rowsRead).sum());
        put(sink, "loaded", counted.stream().mapToLong(Submission::rowsLoaded).sum());
        put(sink, "updated", counted.stream().mapToLong(Submission::rowsUpdated).sum());
        put(
                sink,
                "unchanged",
                counted.stream().mapToLong(Submission::rowsUnchanged).sum());
        put(
                sink,
                "refused",
                counted.stream().mapToLong(Submission::rowsRejected).sum());
        findings.list().stream()
                .collect(Collectors.groupingBy(each -> each.finding().severity(), TreeMap::new, Collectors.counting()))
                .forEach((severity, count) -> sink.put(Gauge.FINDINGS, count, "severity", severity));
    }

    private static void put(Sink sink, String fate, long rows) {
        sink.put(Gauge.ROWS, rows, "fate", fate);
    }
}
