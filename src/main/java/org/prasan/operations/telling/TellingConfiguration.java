package org.prasan.operations.telling;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.audit.AuditLog;
import org.prasan.delivery.Channels;
import org.prasan.delivery.Outbox;
import org.prasan.delivery.Senders;
import org.prasan.records.Obligations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the pieces of telling together. */
@Configuration(proxyBeanMethods = false)
public class TellingConfiguration {

    @Bean
    Outbox outbox(DataSource dataSource, Clock clock, Senders senders) {
        return new Outbox(dataSource, clock, senders);
    }

    @Bean
    Notices notices(DataSource dataSource, Clock clock, AuditLog audit) {
        return new Notices(dataSource, clock, audit);
    }

    @Bean
    Channels channels(Environment environment) {
        return new Channels(variable ->
                Optional.ofNullable(environment.getProperty(variable)).filter(value -> !value.isBlank()));
    }

    @Bean
    Telling telling(
            Notices notices, Outbox outbox, Channels channels, Clock clock, @Value("${prasan.data}") Path data) {
        return new Telling(notices, outbox, channels, clock, data.resolve("notices"));
    }

    @Bean
    RunTelling runTelling(Telling telling, Channels channels) {
        return new RunTelling(telling, channels);
    }

    @Bean
    DiskSpace diskSpace(@Value("${prasan.data}") Path data) {
        return DiskSpace.of(data);
    }

    @Bean
    Round round(Telling telling, DataSource dataSource, DiskSpace disk, Clock clock, List<RoundTask> others) {
        return new Round(telling, new Deadlines(new Obligations(dataSource)), disk, clock, others);
    }
}
