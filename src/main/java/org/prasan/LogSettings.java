package org.prasan;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;

/** What is logged: warnings, beside what commands print. In Java, since an XML file is read ten times slower at every start. */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LogSettings extends ContextAwareBase implements Configurator {

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(console(context));
        // Says at every start that this H2 is newer than the one Flyway was tried with.
        level(context, "org.flywaydb", Level.ERROR);
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

    private static ConsoleAppender<ILoggingEvent> console(LoggerContext context) {
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(context);
        lines.setPattern("%d{HH:mm:ss} %-5level %msg%n");
        lines.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setName("console");
        console.setTarget("System.err");
        console.setEncoder(lines);
        console.start();
        return console;
    }
}
