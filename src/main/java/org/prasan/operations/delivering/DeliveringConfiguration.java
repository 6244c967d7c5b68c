package org.prasan.operations.delivering;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.prasan.audit.AuditLog;
import org.prasan.delivery.Approvals;
import org.prasan.delivery.Channels;
import org.prasan.delivery.Courier;
import org.prasan.delivery.DeliveryLog;
import org.prasan.delivery.Outbox;
import org.prasan.delivery.RecipientChanges;
import org.prasan.delivery.RecipientDesk;
import org.prasan.delivery.Recipients;
import org.prasan.delivery.Releases;
import org.prasan.delivery.StoredRecipientChanges;
import org.prasan.delivery.TestMode;
import org.prasan.operations.telling.Telling;
import org.prasan.pipeline.RegisterReconciliation;
import org.prasan.pipeline.RunServices;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pieces of delivering together. */
@Configuration(proxyBeanMethods = false)
public class DeliveringConfiguration {

    @Bean
    RecipientChanges recipientChanges(DataSource dataSource, Clock clock, AuditLog audit) {
        return new StoredRecipientChanges(dataSource, clock, audit);
    }

    @Bean
    Recipients recipients(DataSource dataSource, RecipientChanges changes, AuditLog audit, Clock clock) {
        return new Recipients(dataSource, changes, audit, clock);
    }

    @Bean
    RecipientDesk recipientDesk(
            DataSource dataSource, Recipients recipients, RecipientChanges changes, AuditLog audit, Clock clock) {
        return new RecipientDesk(dataSource, recipients, changes, audit, clock);
    }

    @Bean
    TestMode testMode(DataSource dataSource, AuditLog audit) {
        return new TestMode(dataSource, audit);
    }

    @Bean
    Releases releases(DataSource dataSource, Outbox outbox, Recipients recipients, AuditLog audit, Clock clock) {
        return new Releases(dataSource, outbox, recipients, audit, clock);
    }

    @Bean
    DeliveryLog deliveryLog(DataSource dataSource, Outbox outbox, AuditLog audit) {
        return new DeliveryLog(dataSource, outbox, audit);
    }

    @Bean
    Courier courier(
            Outbox outbox,
            Releases releases,
            Recipients recipients,
            Channels channels,
            @Value("${prasan.data}") Path data,
            Clock clock) {
        return new Courier(outbox, releases, recipients, channels, data, clock);
    }

    @Bean
    Delivering delivering(
            RunServices services,
            Releases releases,
            Recipients recipients,
            Courier courier,
            DeliveryLog log,
            Approvals approvals,
            Telling telling) {
        return new Delivering(
                services.runs(),
                services.awaiting(),
                releases,
                recipients,
                courier,
                new Undelivered(log, approvals, telling, services.clock()));
    }

    @Bean
    Approvals approvals(DataSource dataSource, Releases releases, AuditLog audit, Clock clock) {
        return new Approvals(dataSource, releases, audit, clock);
    }

    @Bean
    Approving approving(
            Approvals approvals, Recipients recipients, RegisterReconciliation register, RunServices services) {
        return new Approving(approvals, recipients, register, services.runs(), services.awaiting());
    }
}
