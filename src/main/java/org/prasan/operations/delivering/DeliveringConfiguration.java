package org.prasan.operations.delivering;

import java.time.Clock;
import javax.sql.DataSource;
import org.prasan.audit.AuditLog;
import org.prasan.delivery.RecipientChanges;
import org.prasan.delivery.Recipients;
import org.prasan.delivery.StoredRecipientChanges;
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
    Recipients recipients(RecipientChanges changes) {
        return new Recipients(changes);
    }
}
