package org.prasan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AuditLogIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-10-01T02:03:04.5Z"), ZoneId.of("Asia/Bangkok"));

    @OnEveryDatabase
    void keepsWhoDidWhatWhenAndWhy(Supplier<RecordsDatabase> database) {
        AuditLog log = log(database.get());
        log.write(correction("2", "3"));
        log.write(correction("3", "4"));

        assertThat(log.list()).extracting(AuditEntry::number).containsExactly(1L, 2L);
        assertThat(log.list().get(1).action()).isEqualTo(correction("3", "4"));
        assertThat(log.list().get(0).moment()).isEqualTo(OffsetDateTime.parse("2019-10-01T09:03:04+07:00"));
        assertThat(log.firstBroken()).isEmpty();
    }

    @OnEveryDatabase
    void aLineThatWasChangedIsNoticed(Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        AuditLog log = log(opened);
        log.write(correction("2", "3"));
        log.write(correction("3", "4"));
        new JdbcTemplate(opened.dataSource()).update("update audit_entry set state_after = '9' where number = 2");

        assertThat(log.firstBroken()).contains(2L);
    }

    @OnEveryDatabase
    void aLineThatWasRemovedIsNoticedEvenTheLast(Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        AuditLog log = log(opened);
        log.write(correction("2", "3"));
        log.write(correction("3", "4"));
        new JdbcTemplate(opened.dataSource()).update("delete from audit_entry where number = 2");

        assertThat(log.firstBroken()).contains(1L);
    }

    @OnEveryDatabase
    void anActionThatIsRolledBackLeavesNoLine(Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        AuditLog log = log(opened);
        new TransactionTemplate(new JdbcTransactionManager(opened.dataSource())).executeWithoutResult(status -> {
            log.write(correction("2", "3"));
            status.setRollbackOnly();
        });

        assertThat(log.list()).isEmpty();
        assertThat(log.firstBroken()).isEmpty();
    }

    @OnEveryDatabase
    void twoProcessesMayWriteAtOnce(Supplier<RecordsDatabase> database) throws Exception {
        AuditLog log = log(database.get());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> twenty = () -> {
                for (int i = 0; i < 20; i++) {
                    log.write(correction("" + i, "" + (i + 1)));
                }
                return 20;
            };
            for (Future<Integer> done : threads.invokeAll(List.of(twenty, twenty))) {
                assertThat(done.get()).isEqualTo(20);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(log.list()).hasSize(40);
        assertThat(log.firstBroken()).isEmpty();
    }

    @Test
    void nothingIsDoneWithoutAReason() {
        assertThatThrownBy(() -> new AuditAction("clerk", "correct", "a.xlsx", " ", "", ""))
                .hasMessageContaining("reason");
    }

    private static AuditLog log(RecordsDatabase database) {
        return new AuditLog(database.dataSource(), CLOCK);
    }

    private static AuditAction correction(String before, String after) {
        return new AuditAction("clerk", "correct", "คดี.xlsx row 7 victims", "wrong column", before, after);
    }
}
