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
     * @param agencies what those who contributed can
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
            List<OfAgency> agencies,
            List<HiddenPlace> hidden) {

        public OfAudience {
            intervals = List.copyOf(intervals);
            agencies = List.copyOf(agencies);
            hidden = List.copyOf(hidden);
        }
    }

    /**
     * What an agency that knows its own records can find out of others'.
     *
     * @param cells primary cells in which others have records
     * @param narrowest interval of them, those left out that follow
     * @param narrowBefore names of cells that the agency could bound too narrowly if this release did not exist; it tells
     *     nothing more of them
     */
    public record OfAgency(String agency, int cells, long narrowest, List<String> narrowBefore) {

        public OfAgency {
            narrowBefore = List.copyOf(narrowBefore);
        }
    }

    /** Why one place is hidden. */
    public record HiddenPlace(String report, String table, String row, String column, boolean small) {}
}
