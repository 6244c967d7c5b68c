package org.prasan.operations.schedules;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.quartz.CronScheduleBuilder;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/**
 * Says at the beginning of every minute that it is time to look, to one of all processes that serve the database; when
 * that one dies, to another. It is Quartz with its tables in our database.
 */
final class Metronome implements AutoCloseable {

    private static final String NAME = "look";
    private static final String EVERY_MINUTE = "0 * * * * ?";

    private final Scheduler quartz;

    private Metronome(Scheduler quartz) {
        this.quartz = quartz;
    }

    /** @param server tells this process from others that serve */
    static Metronome start(DataSource database, boolean postgresql, long server, Runnable look) {
        return start(database, postgresql, server, EVERY_MINUTE, moment -> look.run());
    }

    /** @param beat hears the moment that each beat was due at */
    static Metronome start(DataSource database, boolean postgresql, long server, String cron, Consumer<Instant> beat) {
        String source = "prasan-" + server;
        DBConnectionManager.getInstance().addConnectionProvider(source, new Connections(database));
        try {
            Scheduler quartz = new StdSchedulerFactory(settings(source, postgresql)).getScheduler();
            // Processes of one cluster share the name; within one process, Quartz would hand out the first for the
            // second.
            SchedulerRepository.getInstance().remove(quartz.getSchedulerName());
            quartz.setJobFactory((bundle, scheduler) -> new Look(beat));
            begin(quartz, cron);
            quartz.start();
            return new Metronome(quartz);
        } catch (SchedulerException unstarted) {
            throw new IllegalStateException("the scheduler does not start", unstarted);
        }
    }

    private static Properties settings(String source, boolean postgresql) {
        Properties settings = new Properties();
        settings.put("org.quartz.scheduler.instanceName", "prasan");
        settings.put("org.quartz.scheduler.instanceId", source);
        settings.put("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        settings.put("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        settings.put("org.quartz.threadPool.threadCount", "1");
        settings.put("org.quartz.threadPool.makeThreadsDaemons", "true");
        settings.put("org.quartz.jobStore.class", EndingStore.class.getName());
        settings.put(
                "org.quartz.jobStore.driverDelegateClass",
                "org.quartz.impl.jdbcjobstore." + (postgresql ? "PostgreSQLDelegate" : "StdJDBCDelegate"));
        settings.put("org.quartz.jobStore.dataSource", source);
        settings.put("org.quartz.jobStore.tablePrefix", "qrtz_");
        settings.put("org.quartz.jobStore.useProperties", "true");
        settings.put("org.quartz.jobStore.isClustered", "true");
        settings.put("org.quartz.jobStore.clusterCheckinInterval", "15000");
        return settings;
    }

    private static void begin(Scheduler quartz, String cron) throws SchedulerException {
        JobDetail job = JobBuilder.newJob(Look.class).withIdentity(NAME).build();
        Trigger trigger = TriggerBuilder.newTrigger()
                .withIdentity(NAME)
                .withSchedule(CronScheduleBuilder.cronSchedule(cron).withMisfireHandlingInstructionFireAndProceed())
                .build();
        try {
            if (!quartz.checkExists(job.getKey())) {
                quartz.scheduleJob(job, trigger);
            }
        } catch (ObjectAlreadyExistsException quicker) {
            // Another process has just begun it.
        }
    }

    /** Waits until a look that is under way has ended, which a database that is away may hold up. */
    @Override
    public void close() {
        try {
            quartz.shutdown(true);
        } catch (SchedulerException unstopped) {
            throw new IllegalStateException(unstopped);
        }
    }

    /** One look; Quartz keeps its name in its tables. */
    @DisallowConcurrentExecution
    static final class Look implements Job {

        private final Consumer<Instant> beat;

        Look(Consumer<Instant> beat) {
            this.beat = beat;
        }

        @Override
        public void execute(JobExecutionContext context) {
            beat.accept(context.getScheduledFireTime().toInstant());
        }
    }

    /** Lends the connections of our pool. */
    private record Connections(DataSource database) implements ConnectionProvider {

        @Override
        public Connection getConnection() throws SQLException {
            return database.getConnection();
        }

        /** The pool is closed by whoever opened it. */
        @Override
        public void shutdown() {}

        @Override
        public void initialize() {}
    }
}
