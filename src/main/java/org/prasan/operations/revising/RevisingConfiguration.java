package org.prasan.operations.revising;

import java.time.Clock;
import javax.sql.DataSource;
import org.prasan.audit.AuditLog;
import org.prasan.operations.telling.Telling;
import org.prasan.pipeline.Runs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pieces of revising together. */
@Configuration(proxyBeanMethods = false)
public class RevisingConfiguration {

    @Bean
    RevisionQuestions revisionQuestions(DataSource dataSource, Clock clock, AuditLog audit) {
        return new RevisionQuestions(dataSource, clock, audit);
    }

    @Bean
    Revising revising(Runs runs, DataSource dataSource, RevisionQuestions questions, Telling telling) {
        return new Revising(new LateChanges(runs, dataSource), questions, telling);
    }
}
