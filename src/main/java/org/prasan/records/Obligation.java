package org.prasan.records;

import java.util.List;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ObligationSpec;
import org.prasan.vocabulary.MonthRange;

/**
 * An agency owes a form for every so many months, counted from October.
 *
 * @param spec how often, by when, and of which periods not
 */
public record Obligation(ObligationSpec spec) {

    public Obligation {
        if (spec.months() < 1 || 12 % spec.months() != 0) {
            throw new IllegalArgumentException(
                    "a fiscal year does not fall into periods of " + spec.months() + " months");
        }
    }

    /** Owed for ever, without grace. */
    public Obligation(String agency, String form, int months, int dueDays) {
        this(new ObligationSpec(agency, form, months, dueDays));
    }

    /** What the catalog says is owed, in its order. */
    public static List<Obligation> of(Catalog catalog) {
        return catalog.obligations().stream().map(Obligation::new).toList();
    }

    public String agency() {
        return spec.agency();
    }

    public String form() {
        return spec.form();
    }

    public int months() {
        return spec.months();
    }

    boolean isOwed(MonthRange period) {
        return spec.isOwed(period);
    }
}
