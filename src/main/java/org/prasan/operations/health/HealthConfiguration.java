package org.prasan.operations.health;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.prasan.audit.AuditLog;
import org.prasan.delivery.Outbox;
import org.prasan.operations.telling.DiskSpace;
import org.prasan.operations.telling.Notices;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Puts the pieces of health together; no other command needs them. */
@Configuration(proxyBeanMethods = false)
@Lazy
public class HealthConfiguration {

    @Bean
    HealthCheck mailHealth(Outbox outbox) {
        return new MailHealth(outbox);
    }

    @Bean
    HealthCheck backupHealth(AuditLog audit, Clock clock, @Value("${spring.datasource.url}") String url) {
        return new BackupHealth(audit, clock, url.startsWith("jdbc:h2:"));
    }

    @Bean
    HealthCheck schedulesHealth(Notices notices) {
        return new SchedulesHealth(notices);
    }

    @Bean
    Storage storage(
            DataSource dataSource,
            DiskSpace disk,
            @Value("${prasan.data}") Path data,
            @Value("${spring.datasource.url}") String url) {
        return new Storage(data, dataSource, disk, url.startsWith("jdbc:h2:"));
    }

    @Bean
    HealthChecks healthChecks(DataSource dataSource, DiskSpace disk, List<HealthCheck> checks) {
        return new HealthChecks(dataSource, disk, checks);
    }
}
