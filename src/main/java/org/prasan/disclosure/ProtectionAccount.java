package org.prasan.disclosure;

import java.util.List;
import org.prasan.disclosure.engine.Interval;

/** What was hidden and why, for the statistician; it names hidden cells and never leaves the data folder. */
public record ProtectionAccount(List<OfAudience> audiences) {

    public ProtectionAccount {
        audiences = List.copyOf(audiences);
    }

    /**
     * One audience's part.
     *
     * @param innerCells rows of the joint matrix
     * @param cells columns, earlier editions' included
     * @param known of these, what earlier editions or wider readers' reports show
     * @param primary hidden for being small
     * @param secondary hidden so that the others cannot be worked out
     * @param widening of the secondary ones, those hidden because an interval was too narrow
     * @param rounds how often was protected and attacked
     * @param prime of the certificate
     * @param intervals what an outsider can still think each primary cell to be
     * @param hidden every hidden place
     */
    public record OfAudience(
            String audience,
            int innerCells,
            int cells,
            int known,
            int primary,
            int secondary,
            int widening,
            int rounds,
            long prime,
            List<Interval> intervals,
            List<HiddenPlace> hidden) {

        public OfAudience {
            intervals = List.copyOf(intervals);
            hidden = List.copyOf(hidden);
        }
    }

    /** Why one place is hidden. */
    public record HiddenPlace(String report, String table, String row, String column, boolean small) {}
}
