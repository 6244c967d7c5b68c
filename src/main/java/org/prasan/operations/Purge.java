package org.prasan.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.Retention;
import org.prasan.catalog.Retention.Kind;
import org.prasan.operations.Interventions.By;
import org.prasan.pipeline.Runs;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deletes what has been kept as long as the retention rules say, and says first what that is. */
public final class Purge {

    private static final Map<Kind, String> FOLDERS = Map.of(
            Kind.LOGS, "logs",
            Kind.PREVIEWS, "preview",
            Kind.RETURNS, "returns",
            Kind.HELD, "held",
            Kind.INTERNAL, "internal",
            Kind.BACKUPS, "backups",
            Kind.BUNDLES, "support");

    private final Path data;
    private final Clock clock;
    private final Runs runs;
    private final JobRepository repository;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    Purge(Path data, Clock clock, Runs runs, JobRepository repository, AuditLog audit, DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.data = data;
        this.clock = clock;
        this.runs = runs;
        this.repository = repository;
        this.audit = audit;
    }

    /**
     * Something that may be deleted.
     *
     * @param name a file below the data folder, or an execution
     */
    public record Item(Kind kind, String name, LocalDateTime since, long bytes) {}

    /** What has been kept long enough, oldest first within its kind. */
    public List<Item> due(Retention retention) {
        List<Item> due = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            retention.daysOf(kind).ifPresent(days -> {
                LocalDateTime before = LocalDateTime.now(clock).minusDays(days);
                (kind == Kind.HISTORY ? executions(before) : files(kind))
                        .stream()
                                .filter(item -> item.since().isBefore(before))
                                .sorted(Comparator.comparing(Item::since).thenComparing(Item::name))
                                .forEach(due::add);
            });
        }
        return due;
    }

    /** Deletes these, and writes to the audit log how many of each kind. */
    public void delete(List<Item> items, By by) {
        for (Kind kind : Kind.values()) {
            List<Item> ofKind =
                    items.stream().filter(item -> item.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                ofKind.forEach(this::delete);
                audit.write(new AuditAction(
                        by.actor(), "purge", kind.code(), by.reason(), ofKind.size() + " items", "deleted"));
            }
        }
    }

    private void delete(Item item) {
        if (item.kind() == Kind.HISTORY) {
            deleteExecution(Long.parseLong(item.name()));
            return;
        }
        Path file = data.resolve(item.name());
        Path root = data.resolve(folder(item.kind()));
        try {
            Files.deleteIfExists(file);
            for (Path above = file.getParent();
                    above != null && !above.equals(root) && isEmpty(above);
                    above = above.getParent()) {
                Files.delete(above);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /** Spring Batch's own deletion stumbles over the version of a step that was updated more than once. */
    private void deleteExecution(long execution) {
        String steps = " in (select step_execution_id from batch_step_execution where job_execution_id = ?)";
        for (String sql : List.of(
                "delete from batch_step_execution_context where step_execution_id" + steps,
                "delete from batch_step_execution where job_execution_id = ?",
                "delete from batch_job_execution_context where job_execution_id = ?",
                "delete from batch_job_execution_params where job_execution_id = ?",
                "delete from batch_job_execution where job_execution_id = ?",
                "delete from operations_failure where execution = ?")) {
            jdbc.sql(sql).param(execution).update();
        }
    }

    private List<Item> files(Kind kind) {
        Path folder = data.resolve(folder(kind));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Item> items = new ArrayList<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                items.add(new Item(
                        kind,
                        data.relativize(file).toString(),
                        local(Files.getLastModifiedTime(file).toInstant()),
                        Files.size(file)));
            }
            return items;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Few of many: only what ended before then is loaded. */
    private List<Item> executions(LocalDateTime before) {
        return jdbc
                .sql("select job_execution_id from batch_job_execution where end_time < ?")
                .param(before)
                .query(Long.class)
                .list()
                .stream()
                .map(repository::getJobExecution)
                .filter(Objects::nonNull)
                .filter(this::hasEndedForGood)
                .map(execution -> new Item(
                        Kind.HISTORY,
                        Long.toString(execution.getId()),
                        Objects.requireNonNull(execution.getEndTime()),
                        0))
                .toList();
    }

    private boolean hasEndedForGood(JobExecution execution) {
        return Recovery.runOf(execution, runs)
                .filter(run -> run.state().isOpen())
                .isEmpty();
    }

    private LocalDateTime local(Instant moment) {
        ZoneId zone = clock.getZone();
        return LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.SECONDS);
    }

    private static String folder(Kind kind) {
        String folder = FOLDERS.get(kind);
        if (folder == null) {
            throw new IllegalArgumentException(kind + " lies in no folder");
        }
        return folder;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
