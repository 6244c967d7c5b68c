package org.prasan.operations.schedules;

import java.time.Clock;
import javax.sql.DataSource;
import org.prasan.audit.AuditLog;
import org.prasan.operations.Launcher;
import org.prasan.operations.telling.Round;
import org.prasan.operations.telling.RunTelling;
import org.prasan.operations.telling.Telling;
import org.prasan.pipeline.InboxWatch;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.RunServices;
import org.prasan.pipeline.Runs;
import org.prasan.records.Obligations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pieces of scheduling together. */
@Configuration(proxyBeanMethods = false)
public class SchedulesConfiguration {

    @Bean
    ScheduleStates scheduleStates(DataSource dataSource, Clock clock, Runs runs) {
        return new ScheduleStates(
                dataSource,
                clock,
                () -> runs.list().stream().mapToLong(Run::id).max().orElse(0));
    }

    @Bean
    CurrentSchedules currentSchedules(ScheduleStates states) {
        return new CurrentSchedules(states);
    }

    @Bean
    Firings firings(DataSource dataSource) {
        return new Firings(dataSource);
    }

    @Bean
    Scheduling scheduling(
            CurrentSchedules schedules, ScheduleStates states, Firings firings, RunServices services, Clock clock) {
        AllSent allSent = new AllSent(new Obligations(services.dataSource()), new InboxWatch(services));
        return new Scheduling(schedules, states, firings, services.runs(), allSent::have, clock);
    }

    @Bean
    Timetable timetable(CurrentSchedules schedules, Scheduling scheduling, Firings firings, Clock clock) {
        return new Timetable(schedules, scheduling, firings, clock);
    }

    @Bean
    ScheduleChanges scheduleChanges(
            CurrentSchedules schedules,
            ScheduleStates states,
            Scheduling scheduling,
            Firings firings,
            AuditLog audit,
            DataSource dataSource,
            Clock clock) {
        return new ScheduleChanges(schedules, states, scheduling, firings, audit, dataSource, clock);
    }

    @Bean
    ServingProcesses servingProcesses(DataSource dataSource) {
        return new ServingProcesses(dataSource);
    }

    @Bean
    ScheduleTelling scheduleTelling(Telling telling, RunTelling runTelling, Runs runs) {
        return new ScheduleTelling(telling, runTelling, runs);
    }

    @Bean
    FiringWork firingWork(Firings firings, Launcher launcher, ScheduleTelling telling, Clock clock) {
        return new FiringWork(firings, launcher, telling, clock);
    }

    @Bean
    Scheduler scheduler(
            CurrentSchedules schedules,
            Scheduling scheduling,
            FiringWork work,
            ServingProcesses processes,
            ScheduleTelling telling,
            Round round,
            DataSource dataSource,
            Clock clock) {
        return new Scheduler(schedules, scheduling, work, processes, telling, round, dataSource, clock);
    }
}
