package org.prasan;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.Map;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * What is logged: warnings, beside what commands print. With {@code PRASAN_LOG=ecs} one JSON object a line in the Elastic
 * Common Schema, and how runs go on as well. In Java, since an XML file is read ten times slower at every start.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LogSettings extends ContextAwareBase implements Configurator {

    static final String FORMAT = "PRASAN_LOG";

    private final boolean structured;

    public LogSettings() {
        this("ecs".equals(System.getenv(FORMAT)));
    }

    LogSettings(boolean structured) {
        this.structured = structured;
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(console(context));
        level(context, "org.prasan.run", structured ? Level.INFO : Level.OFF);
        // Says at every start that this H2 is newer than the one Flyway was tried with.
        level(context, "org.flywaydb", Level.ERROR);
        // Says of broken files, with what stands in them, what their refusals say in plain words.
        level(context, "org.apache.poi", Level.OFF);
        // Say of a run that failed what the command line says in plain words.
        level(context, "org.springframework.batch.core.step.AbstractStep", Level.OFF);
        level(context, "org.springframework.batch.core.job.AbstractJob", Level.OFF);
        level(context, "org.springframework.batch.core.step.tasklet.TaskletStep", Level.OFF);
        level(context, "org.springframework.transaction.interceptor.TransactionInterceptor", Level.OFF);
        level(context, "com.zaxxer.hikari.pool.ProxyConnection", Level.OFF);
        // Say of a database that cannot be opened what the command line says in plain words.
        level(context, Prasan.Context.class.getName(), Level.ERROR);
        level(context, "com.zaxxer.hikari.pool.HikariPool", Level.OFF);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static void level(LoggerContext context, String name, Level level) {
        context.getLogger(name).setLevel(level);
    }

    private ConsoleAppender<ILoggingEvent> console(LoggerContext context) {
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setName("console");
        console.setTarget("System.err");
        console.setEncoder(structured ? objects(context) : lines(context));
        console.start();
        return console;
    }

    static Encoder<ILoggingEvent> lines(LoggerContext context) {
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.getInstanceConverterMap().put("frames", LogFrames::new);
        layout.setPattern("%d{HH:mm:ss} %-5level %msg%n%frames");
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> lines = new LayoutWrappingEncoder<>();
        lines.setContext(context);
        lines.setLayout(layout);
        lines.start();
        return lines;
    }

    static Encoder<ILoggingEvent> objects(LoggerContext context) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "log",
                        Map.of(
                                "logging.structured.ecs.service.name", "prasan",
                                "logging.structured.json.exclude", "error.message",
                                "logging.structured.json.stacktrace.printer", LogFrames.class.getName())));
        context.putObject(Environment.class.getName(), environment);
        StructuredLogEncoder objects = new StructuredLogEncoder();
        objects.setContext(context);
        objects.setFormat("ecs");
        objects.start();
        return objects;
    }
}
