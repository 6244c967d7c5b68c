package org.prasan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.springframework.beans.BeansException;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/**
 * Where a command works, and what it works with: definitions are read when first needed, the database is opened when
 * first needed.
 */
final class Session implements AutoCloseable {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = ".",
            scope = picocli.CommandLine.ScopeType.INHERIT,
            description = "โฟลเดอร์ที่มี jobs/ และ reports/ / folder of jobs/ and reports/ (default: here)")
    private Path home = Path.of(".");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = picocli.CommandLine.ScopeType.INHERIT,
            description = "โฟลเดอร์ฐานข้อมูล / folder of the database (default: HOME/data)")
    private @Nullable Path data;

    private final Function<Map<String, Object>, ConfigurableApplicationContext> starter;
    private final PrintWriter out;
    private @Nullable Catalog catalog;
    private @Nullable ConfigurableApplicationContext application;

    Session(Function<Map<String, Object>, ConfigurableApplicationContext> starter, PrintWriter out) {
        this.starter = starter;
        this.out = out;
    }

    Path home() {
        return home;
    }

    Path data() {
        return data == null ? home.resolve("data") : data;
    }

    PrintWriter out() {
        return out;
    }

    Catalog catalog() {
        if (catalog == null) {
            catalog = Catalog.load(home);
        }
        return catalog;
    }

    /** Reads the definitions anew, after one was changed. */
    void reload() {
        catalog = null;
    }

    <T> T get(Class<T> type) {
        if (application == null) {
            application = open();
        }
        return application.getBean(type);
    }

    private ConfigurableApplicationContext open() {
        Map<String, Object> settings = DataFolder.open(data());
        try {
            return starter.apply(settings);
        } catch (BeansException unopened) {
            throw new UnopenedException(data(), unopened);
        }
    }

    DataSource database() {
        return get(DataSource.class);
    }

    @Override
    public void close() {
        if (application != null) {
            application.close();
        }
    }
}
