package org.prasan.operations.metrics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prasan.catalog.Catalog;
import org.prasan.delivery.Delivery;
import org.prasan.delivery.DeliveryState;
import org.prasan.delivery.Outbox;
import org.prasan.operations.health.Health.Finding;
import org.prasan.operations.health.Health.State;
import org.prasan.operations.health.HealthChecks;
import org.prasan.operations.revising.RevisionQuestions;
import org.prasan.operations.telling.DiskSpace;
import org.prasan.operations.telling.Notices;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.RunState;
import org.prasan.pipeline.Runs;

/** What waits for the system or for somebody, what was sent, and how the pieces are. */
final class QueueMetrics implements MetricSource {

    private final Runs runs;
    private final Notices notices;
    private final RevisionQuestions questions;
    private final Outbox outbox;
    private final DiskSpace disk;
    private final HealthChecks health;

    QueueMetrics(
            Runs runs,
            Notices notices,
            RevisionQuestions questions,
            Outbox outbox,
            DiskSpace disk,
            HealthChecks health) {
        this.runs = runs;
        this.notices = notices;
        this.questions = questions;
        this.outbox = outbox;
        this.disk = disk;
        this.health = health;
    }

    @Override
    public void measure(Catalog catalog, Sink sink) {
        runs(runs.list(), sink);
        deliveries(outbox.list(), sink);
        sink.put(Gauge.QUEUE, notices.open().size(), "kind", "notices");
        sink.put(Gauge.QUEUE, questions.open().size(), "kind", "revisions");
        disk.freeBytes().ifPresent(bytes -> sink.put(Gauge.DISK_FREE, bytes));
        for (Finding finding : health.look(catalog).findings()) {
            sink.put(Gauge.HEALTH, value(finding.state()), "piece", finding.piece());
        }
    }

    private static void runs(List<Run> all, Sink sink) {
        Map<String, Map<RunState, Long>> byJob = all.stream()
                .collect(Collectors.groupingBy(
                        Run::job,
                        TreeMap::new,
                        Collectors.groupingBy(Run::state, TreeMap::new, Collectors.counting())));
        byJob.forEach((job, counts) -> counts.forEach((state, count) ->
                sink.put(Gauge.RUNS, count, "job", job, "state", state.name().toLowerCase(Locale.ROOT))));
        sink.put(
                Gauge.QUEUE,
                all.stream().filter(run -> run.state() == RunState.STARTED).count(),
                "kind",
                "runs under way");
        sink.put(Gauge.QUEUE, all.stream().filter(run -> run.state().goesOn()).count(), "kind", "runs to go on");
        sink.put(
                Gauge.QUEUE,
                all.stream().filter(run -> run.state() == RunState.HELD).count(),
                "kind",
                "runs held");
    }

    private static void deliveries(List<Delivery> all, Sink sink) {
        Map<String, Map<DeliveryState, Long>> byChannel = all.stream()
                .collect(Collectors.groupingBy(
                        each -> each.parcel().channel(),
                        TreeMap::new,
                        Collectors.groupingBy(Delivery::state, TreeMap::new, Collectors.counting())));
        byChannel.forEach((channel, counts) -> counts.forEach((state, count) -> sink.put(
                Gauge.DELIVERIES,
                count,
                "channel",
                channel,
                "state",
                state.name().toLowerCase(Locale.ROOT))));
        sink.put(
                Gauge.QUEUE,
                all.stream()
                        .filter(each -> each.state() == DeliveryState.INTENDED)
                        .count(),
                "kind",
                "deliveries");
    }

    private static double value(State state) {
        return switch (state) {
            case UP -> 1;
            case WARN -> 0.5;
            case DOWN -> 0;
        };
    }
}
