package org.prasan.reports;

import java.nio.file.Path;
import java.util.List;
import org.prasan.vocabulary.Period;

/**
 * An edition as it lies on disk; its folder is never changed again. A {@link SafeEdition} may leave for its audience, an
 * {@link InternalEdition} is for administrators only.
 */
public sealed interface Edition permits SafeEdition, InternalEdition {

    /** The audience of editions that are made of unprotected tables. */
    String INTERNAL = "internal";

    String report();

    Period period();

    int revision();

    /** Who may read it; {@link #INTERNAL} for administrators only. */
    String audience();

    Path folder();

    /** By name. */
    List<EditionFile> files();

    /** Whether it is made of safe tables only. */
    default boolean isProtected() {
        return this instanceof SafeEdition;
    }

    /** What it is called everywhere: {@code report/period/rN/audience}. */
    default String id() {
        return report() + "/" + period().code() + "/r" + revision() + "/" + audience();
    }

    /** A file of an edition; {@code size} in bytes. */
    record EditionFile(String name, long size, String sha256) {}
}
