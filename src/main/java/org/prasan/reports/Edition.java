package org.prasan.reports;

import java.nio.file.Path;
import java.util.List;
import org.prasan.vocabulary.Period;

/**
 * An edition as it lies on disk; its folder is never changed again.
 *
 * @param audience who may read it; {@link #INTERNAL} for administrators only
 * @param isProtected whether it is made of safe tables only
 * @param files by name
 */
public record Edition(
        String report,
        Period period,
        int revision,
        String audience,
        boolean isProtected,
        Path folder,
        List<EditionFile> files) {

    /** The audience of editions that are made of unprotected tables. */
    public static final String INTERNAL = "internal";

    public Edition {
        files = List.copyOf(files);
    }

    /** A file of an edition; {@code size} in bytes. */
    public record EditionFile(String name, long size, String sha256) {}
}
