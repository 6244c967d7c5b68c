package org.prasan.operations.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.catalog.TellingPolicy;
import org.prasan.operations.health.Health.Finding;
import org.prasan.operations.health.Health.State;
import org.prasan.operations.telling.DiskSpace;
import org.prasan.vocabulary.Text;

/** Asks every piece how it is, within seconds also when the database is away. */
public final class HealthChecks {

    private static final int PATIENCE_SECONDS = 5;

    private final DataSource database;
    private final DiskSpace disk;
    private final List<HealthCheck> checks;

    /** @param checks of what lies in the database */
    HealthChecks(DataSource database, DiskSpace disk, List<HealthCheck> checks) {
        this.database = database;
        this.disk = disk;
        this.checks =
                checks.stream().sorted(Comparator.comparing(HealthCheck::piece)).toList();
    }

    /** With how the definitions are that it goes by. */
    public Health look(LiveCatalog definitions) {
        Finding right = DefinitionsFinding.of(definitions);
        return definitions
                .find()
                .map(usable -> look(usable).and(right))
                .orElseGet(() -> new Health(List.of(database(), right)));
    }

    public Health look(Catalog catalog) {
        List<Finding> findings = new ArrayList<>();
        Finding reached = database();
        findings.add(reached);
        findings.add(DiskFinding.of(disk, catalog.telling()));
        if (reached.state() == State.UP) {
            checks.forEach(check -> findings.add(ask(check, catalog)));
        }
        return new Health(findings);
    }

    /** How it is when the database cannot even be opened. */
    public static Health withoutDatabase(String why, DiskSpace disk, LiveCatalog definitions) {
        TellingPolicy policy = definitions.find().map(Catalog::telling).orElse(TellingPolicy.DEFAULT);
        return new Health(List.of(away(why), DiskFinding.of(disk, policy), DefinitionsFinding.of(definitions)));
    }

    private static Finding ask(HealthCheck check, Catalog catalog) {
        try {
            return check.look(catalog);
        } catch (RuntimeException failed) {
            String what = failed.getClass().getSimpleName();
            return new Finding(
                    check.piece(), State.DOWN, new Text("ตรวจไม่ได้ " + what, "could not be looked at: " + what), "");
        }
    }

    /** The pool waits half a minute for a database that is away; whoever asks does not. */
    private Finding database() {
        CompletableFuture<Boolean> answer = CompletableFuture.supplyAsync(this::answers);
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    ? new Finding("database", State.UP, new Text("ตอบสนองปกติ", "answers"), "")
                    : away("invalid connection");
        } catch (ExecutionException failed) {
            return away(String.valueOf(
                    failed.getCause() == null
                            ? failed
                            : failed.getCause().getClass().getSimpleName()));
        } catch (TimeoutException silent) {
            return away("silent for " + PATIENCE_SECONDS + " s");
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            return away("interrupted");
        }
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    private static Finding away(String how) {
        return new Finding(
                "database",
                State.DOWN,
                new Text("ติดต่อฐานข้อมูลไม่ได้ (" + how + ")", "does not answer (" + how + ")"),
                "runbook DATABASE-AWAY");
    }
}
