package org.prasan.operations.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Of two processes at one database each beat is heard by one; when one ends, the other hears them all. */
class MetronomeIT {

    private static final String EVERY_SECOND = "* * * * * ?";
    private static final int PATIENCE_SECONDS = 60;

    @OnEveryDatabase
    void eachBeatIsHeardOnceAndGoesOnWhenOneOfTwoHasEnded(Supplier<RecordsDatabase> database) throws Exception {
        RecordsDatabase opened = database.get();
        BlockingQueue<Instant> heard = new LinkedBlockingQueue<>();
        List<Instant> all = new ArrayList<>();
        try (Metronome other = start(opened, 2, heard)) {
            try (Metronome one = start(opened, 1, heard)) {
                all.addAll(next(heard, 4));
            }
            all.addAll(next(heard, 2));
        }
        heard.drainTo(all);

        assertThat(all).doesNotHaveDuplicates().isSorted().hasSizeGreaterThanOrEqualTo(6);
    }

    /** A look that is under way when the database goes: Quartz then holds what it cannot give back. */
    @OnEveryDatabase
    void itEndsWhileItsDatabaseIsAway(Supplier<RecordsDatabase> opened) throws Exception {
        RecordsDatabase kind = opened.get();
        DataSource database = kind.dataSource();
        AtomicBoolean away = new AtomicBoolean();
        CountDownLatch lost = new CountDownLatch(3);
        DataSource losable = new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                if (away.get()) {
                    lost.countDown();
                    throw new SQLException("away", "08001");
                }
                return database.getConnection();
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
        Metronome metronome =
                Metronome.start(losable, kind.dialect().equals("postgresql"), 1, EVERY_SECOND, beat -> away.set(true));
        assertThat(lost.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

        Thread closing = new Thread(metronome::close);
        closing.setDaemon(true);
        closing.start();
        closing.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));

        assertThat(closing.isAlive()).as("still tries to give back").isFalse();
    }

    private static Metronome start(RecordsDatabase database, long server, BlockingQueue<Instant> heard) {
        return Metronome.start(
                database.dataSource(), database.dialect().equals("postgresql"), server, EVERY_SECOND, heard::add);
    }

    private static List<Instant> next(BlockingQueue<Instant> heard, int count) throws InterruptedException {
        List<Instant> beats = new ArrayList<>();
        while (beats.size() < count) {
            Instant beat = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(beat).as("beat %d", beats.size() + 1).isNotNull();
            beats.add(beat);
        }
        return beats;
    }
}
