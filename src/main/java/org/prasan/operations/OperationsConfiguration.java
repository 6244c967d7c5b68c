package org.prasan.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.prasan.audit.AuditLog;
import org.prasan.delivery.Senders;
import org.prasan.operations.delivering.Delivering;
import org.prasan.operations.delivering.DeliveringConfiguration;
import org.prasan.operations.health.HealthCheck;
import org.prasan.operations.health.HealthConfiguration;
import org.prasan.operations.metrics.MetricsConfiguration;
import org.prasan.operations.resolutions.ResolutionsConfiguration;
import org.prasan.operations.revising.Revising;
import org.prasan.operations.revising.RevisingConfiguration;
import org.prasan.operations.revising.RevisionQuestions;
import org.prasan.operations.schedules.SchedulesConfiguration;
import org.prasan.operations.telling.Notices;
import org.prasan.operations.telling.RunTelling;
import org.prasan.operations.telling.TellingConfiguration;
import org.prasan.pipeline.JobAssembly;
import org.prasan.pipeline.RegisterReconciliation;
import org.prasan.pipeline.RunInputs;
import org.prasan.pipeline.RunServices;
import org.prasan.pipeline.Runs;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the pieces of running jobs together. */
@Configuration(proxyBeanMethods = false)
@Import({
    DatabaseConfiguration.class,
    BatchConfiguration.class,
    TellingConfiguration.class,
    RevisingConfiguration.class,
    HealthConfiguration.class,
    MetricsConfiguration.class,
    DeliveringConfiguration.class,
    ResolutionsConfiguration.class,
    SchedulesConfiguration.class
})
public class OperationsConfiguration {

    /** Where the agencies are: files without a declared moment are noted in this zone. */
    @Bean
    Clock clock(@Value("${prasan.zone:Asia/Bangkok}") ZoneId zone) {
        return Clock.system(zone);
    }

    @Bean
    AuditLog auditLog(DataSource dataSource, Clock clock) {
        return new AuditLog(dataSource, clock);
    }

    @Bean
    Runs runs(DataSource dataSource) {
        return new Runs(dataSource);
    }

    @Bean
    RunServices runServices(DataSource dataSource, Runs runs, Clock clock, @Value("${prasan.data}") Path data) {
        return new RunServices(dataSource, runs, clock, data);
    }

    @Bean
    RunInputs runInputs(RunServices services) {
        return new RunInputs(services);
    }

    /** As many as there are processors: reading is what takes a run's time. */
    @Bean
    TaskExecutor shardExecutor() {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors())));
        executor.setThreadNamePrefix("shard-");
        executor.setTaskDecorator(LogContext.forWorkers());
        return executor;
    }

    /** Stages commit by themselves, a file at a time, so a step holds no transaction open around them. */
    @Bean
    JobAssembly jobAssembly(JobRepository repository, TaskExecutor shardExecutor, RunServices services) {
        return new JobAssembly(repository, new ResourcelessTransactionManager(), shardExecutor, services);
    }

    @Bean
    ActiveRuns activeRuns(Runs runs) {
        return new ActiveRuns(runs);
    }

    @Bean
    Liveness liveness(Runs runs, ActiveRuns active) {
        return new Liveness(runs, active);
    }

    @Bean
    Failures failures(DataSource dataSource) {
        return new Failures(dataSource);
    }

    @Bean
    Recovery recovery(
            Runs runs,
            JobRepository repository,
            Liveness liveness,
            Failures failures,
            Clock clock,
            DataSource dataSource) {
        return new Recovery(runs, repository, liveness, failures, clock, dataSource);
    }

    @Bean
    RunExecutor runExecutor(
            RunServices services,
            JobAssembly assembly,
            JobRepository repository,
            JobOperator operator,
            ActiveRuns active,
            Failures failures,
            RunTelling telling,
            Delivering delivering) {
        return new RunExecutor(services, assembly, repository, operator, active, failures, telling, delivering);
    }

    @Bean
    Launcher launcher(
            Runs runs,
            RunInputs inputs,
            RunExecutor executor,
            Recovery recovery,
            Liveness liveness,
            Revising revising,
            Clock clock) {
        return new Launcher(runs, executor, recovery, liveness, new Continuation(inputs), revising, clock);
    }

    @Bean
    Decisions decisions(RevisionQuestions questions, Notices notices, Runs runs, Launcher launcher) {
        return new Decisions(questions, notices, runs, launcher);
    }

    @Bean
    Interventions interventions(
            Runs runs,
            JobRepository repository,
            Recovery recovery,
            Liveness liveness,
            Failures failures,
            Launcher launcher,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        return new Interventions(runs, repository, recovery, liveness, failures, launcher, audit, transactions);
    }

    @Bean
    Senders senders() {
        return new ProcessSenders();
    }

    @Bean
    @Lazy
    HealthCheck runsHealth(Runs runs, Liveness liveness) {
        return new RunsHealth(runs, liveness);
    }

    @Bean
    Backfill backfill(Runs runs, Launcher launcher, ActiveRuns active, AuditLog audit, Clock clock) {
        return new Backfill(runs, launcher, active, audit, clock);
    }

    @Bean
    Backups backups(DataSource dataSource, @Value("${prasan.data}") Path data, Clock clock, AuditLog audit) {
        return new Backups(dataSource, data, clock, audit);
    }

    @Bean
    Purge purge(RunServices services, JobRepository repository, AuditLog audit) {
        return new Purge(services.data(), services.clock(), services.runs(), repository, audit, services.dataSource());
    }

    @Bean
    Carrying carrying(DataSource dataSource, @Value("${prasan.data}") Path data, Runs runs, Liveness liveness) {
        return new Carrying(dataSource, data, runs, liveness);
    }

    @Bean
    SupportBundle supportBundle(DataSource dataSource, @Value("${prasan.data}") Path data, Executions executions) {
        return new SupportBundle(dataSource, data, executions);
    }

    @Bean
    Previews previews(RunServices services) {
        return new Previews(services);
    }

    @Bean
    RegisterReconciliation registerReconciliation(RunServices services) {
        return new RegisterReconciliation(services);
    }

    /** Whatever is done first after a crash: what was intended is held against what lies on disk. */
    @Bean
    SmartInitializingSingleton registerAtStart(RegisterReconciliation reconciliation) {
        return reconciliation::settle;
    }

    @Bean
    Questions questions(RunServices services) {
        return new Questions(services);
    }

    @Bean
    Server server(
            ActiveRuns active,
            Interventions interventions,
            RegisterReconciliation register,
            Runs runs,
            Executions executions,
            Launcher launcher,
            ApplicationContext application) {
        return new Server(active, new Restarts(interventions, register, runs, executions, launcher), application);
    }

    @Bean
    DryRuns dryRuns(RunServices services, Revising revising) {
        return new DryRuns(services, revising);
    }

    @Bean
    Background background(Clock clock) {
        return new Background(clock);
    }

    @Bean
    Executions executions(JobRepository repository, Runs runs, Failures failures, DataSource dataSource) {
        return new Executions(repository, runs, failures, dataSource);
    }
}
