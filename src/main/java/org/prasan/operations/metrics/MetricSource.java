package org.prasan.operations.metrics;

import org.prasan.catalog.Catalog;

/** Something that can be measured. A bean of this type is asked with the others. */
@FunctionalInterface
public interface MetricSource {

    void measure(Catalog catalog, Sink sink);

    /** Takes one measure. */
    @FunctionalInterface
    interface Sink {

        /** @param tags names and values in turn; codes only, never a person's data */
        void put(Gauge gauge, double value, String... tags);
    }
}
