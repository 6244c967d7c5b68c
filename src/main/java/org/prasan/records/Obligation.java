package org.prasan.records;

import java.util.List;
import org.prasan.catalog.Catalog;

/**
 * An agency owes a form for every so many months.
 *
 * @param months 1, 3, 6 or 12, counted from October
 * @param dueDays days after the period's last day
 */
public record Obligation(String agency, String form, int months, int dueDays) {

    public Obligation {
        if (months < 1 || 12 % months != 0) {
            throw new IllegalArgumentException("a fiscal year does not fall into periods of " + months + " months");
        }
    }

    /** What the catalog says is owed, in its order. */
    public static List<Obligation> of(Catalog catalog) {
        return catalog.obligations().stream()
                .map(owed -> new Obligation(owed.agency(), owed.form(), owed.months(), owed.dueDays()))
                .toList();
    }
}
