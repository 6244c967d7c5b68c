package org.prasan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.ProtectionPolicy;

/** Protecting may take minutes, and ends when it is told to. */
class CheckpointTest {

    private static final ProtectionPolicy POLICY = new ProtectionPolicy("provincial", 1, 4, 4);

    private final SmallTables tables = new SmallTables().table(SmallTables.report("r", "provincial"), "t", new int[][] {
        {2, 17, 40}, {30, 8, 3}, {12, 4, 25}
    });

    private Release protect(Runnable checkpoint) {
        return new Disclosure(checkpoint).protect(tables.set(), SmallTables.rules(POLICY), Published.NOTHING);
    }

    @Test
    void itIsAskedBetweenCellsAndBetweenSumsAndChangesNothing() {
        AtomicInteger asked = new AtomicInteger();

        Release release = protect(asked::incrementAndGet);

        // Nine cells and seven totals are gone through; what is hidden is attacked from both sides.
        assertThat(asked.get()).isGreaterThan(16);
        assertThat(((Release.Safe) release).account()).isEqualTo(((Release.Safe) protect(() -> {})).account());
    }

    @Test
    void whatItThrowsEndsTheWorkWhereverThatStands() {
        AtomicInteger all = new AtomicInteger();
        protect(all::incrementAndGet);
        for (int last : new int[] {1, all.get() / 2, all.get()}) {
            AtomicInteger left = new AtomicInteger(last);
            assertThatThrownBy(() -> protect(() -> {
                        if (left.decrementAndGet() <= 0) {
                            throw new IllegalStateException("told to stop");
                        }
                    }))
                    .hasMessageContaining("told to stop");
        }
    }
}
