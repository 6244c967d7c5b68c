package org.prasan.console.web;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.prasan.access.AccessKey;
import org.prasan.access.Accounts;
import org.prasan.access.FirstLink;
import org.prasan.access.Identities;
import org.prasan.access.SecondFactor;
import org.prasan.access.SignIn;
import org.prasan.access.Tokens;
import org.prasan.audit.AuditLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the services of {@code access} together. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    Accounts accounts(DataSource database, AuditLog audit, Clock clock) {
        return new Accounts(database, audit, clock);
    }

    @Bean
    SignIn signIn(DataSource database, AuditLog audit, Clock clock) {
        return new SignIn(database, audit, clock);
    }

    @Bean
    SecondFactor secondFactor(
            DataSource database, SignIn signIn, AuditLog audit, Clock clock, @Value("${prasan.data}") Path data) {
        return new SecondFactor(database, signIn, audit, AccessKey.in(data), clock);
    }

    @Bean
    Identities identities(DataSource database, AuditLog audit) {
        return new Identities(database, audit);
    }

    @Bean
    Tokens tokens(DataSource database, AuditLog audit, Clock clock) {
        return new Tokens(database, audit, clock);
    }

    @Bean
    FirstLink firstLink(DataSource database, Accounts accounts, Clock clock) {
        return new FirstLink(database, accounts, clock);
    }
}
