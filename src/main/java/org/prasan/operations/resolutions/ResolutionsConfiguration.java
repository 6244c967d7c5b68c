package org.prasan.operations.resolutions;

import java.time.Clock;
import javax.sql.DataSource;
import org.prasan.audit.AuditLog;
import org.prasan.delivery.Channels;
import org.prasan.delivery.Letters;
import org.prasan.delivery.Outbox;
import org.prasan.delivery.Recipients;
import org.prasan.operations.telling.Telling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pieces of following up resolutions together. */
@Configuration(proxyBeanMethods = false)
public class ResolutionsConfiguration {

    @Bean
    ResolutionTracking resolutionTracking(DataSource dataSource, AuditLog audit) {
        return new ResolutionTracking(dataSource, audit);
    }

    @Bean
    Reminders reminders(
            ResolutionTracking tracking,
            Recipients recipients,
            Outbox outbox,
            Channels channels,
            Telling telling,
            Clock clock) {
        return new Reminders(tracking, recipients, new Letters(outbox, channels), telling, clock);
    }
}
