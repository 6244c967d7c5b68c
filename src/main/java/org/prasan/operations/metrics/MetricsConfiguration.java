package org.prasan.operations.metrics;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.prasan.delivery.Outbox;
import org.prasan.operations.health.HealthChecks;
import org.prasan.operations.revising.RevisionQuestions;
import org.prasan.operations.telling.DiskSpace;
import org.prasan.operations.telling.Notices;
import org.prasan.pipeline.Runs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Puts the pieces of measuring together; no other command needs them. */
@Configuration(proxyBeanMethods = false)
@Lazy
public class MetricsConfiguration {

    @Bean
    MetricSource recordMetrics(DataSource dataSource) {
        return new RecordMetrics(dataSource);
    }

    @Bean
    MetricSource latenessMetrics(DataSource dataSource, Clock clock) {
        return new LatenessMetrics(dataSource, clock);
    }

    @Bean
    MetricSource queueMetrics(
            Runs runs,
            Notices notices,
            RevisionQuestions questions,
            Outbox outbox,
            DiskSpace disk,
            HealthChecks health) {
        return new QueueMetrics(runs, notices, questions, outbox, disk, health);
    }

    @Bean
    MetricSource executionMetrics(DataSource dataSource, Clock clock) {
        return new ExecutionMetrics(dataSource, clock);
    }

    @Bean
    Metrics metrics(List<MetricSource> sources) {
        return new Metrics(sources);
    }
}
