package org.prasan.records;

import java.time.OffsetDateTime;
import java.util.List;

/** A file that has come and that no run has read: who sent which form of which months. */
public record Arrival(String agency, String form, OffsetDateTime receivedAt, List<Coverage> coverages) {

    public Arrival {
        coverages = List.copyOf(coverages);
    }
}
