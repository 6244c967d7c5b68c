package org.prasan.operations.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;

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
