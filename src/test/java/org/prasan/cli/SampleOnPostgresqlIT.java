package org.prasan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.Prasan;
import org.prasan.support.CsvRows;
import org.prasan.support.Figure;

/** The whole job, its history and its figures on PostgreSQL, from the migrations on. */
class SampleOnPostgresqlIT {

    @TempDir
    private Path folder;

    @Test
    void theSampleYearGivesTheSameFiguresOnPostgresql() throws IOException {
        try (EmbeddedPostgres server = start()) {
            if (server == null) {
                return;
            }
            StringWriter screen = new StringWriter();
            int run = door(server, screen)
                    .open(
                            "run",
                            "committee-reports",
                            "--period",
                            "FY2562",
                            "--inbox",
                            "jobs/examples/fy2562/inbox",
                            "--data",
                            folder.resolve("data").toString(),
                            "--out",
                            folder.resolve("out").toString());
            assertThat(screen.toString()).contains("122 files");
            assertThat(run).as(screen.toString()).isZero();

            Path figures = folder.resolve("figures.csv");
            door(server, screen)
                    .open(
                            "figures",
                            "--period",
                            "FY2562",
                            "--out",
                            figures.toString(),
                            "--data",
                            folder.resolve("data").toString());
            assertThat(Figure.sums(CsvRows.read(figures)))
                    .containsExactlyInAnyOrderEntriesOf(
                            Figure.sums(CsvRows.read(Path.of("jobs/examples/fy2562/expected/observations.csv"))));
        }
    }

    private static Door door(EmbeddedPostgres server, StringWriter screen) {
        PrintWriter out = new PrintWriter(screen, true);
        return new Door(
                defaults -> {
                    Map<String, Object> settings = new HashMap<>(defaults);
                    settings.put("spring.datasource.url", server.getJdbcUrl("postgres", "postgres"));
                    settings.put("spring.datasource.username", "postgres");
                    return Prasan.open(settings);
                },
                out,
                out);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException | IllegalStateException unavailable) {
            System.err.println("#### PostgreSQL DOES NOT START HERE: the sample did not run on it: " + unavailable);
            return null;
        }
    }
}
