package org.prasan.reports;

import java.nio.file.Path;
import java.util.List;
import org.prasan.vocabulary.Period;

/** An edition of unprotected tables: it never leaves. */
public record InternalEdition(String report, Period period, int revision, Path folder, List<EditionFile> files)
        implements Edition {

    public InternalEdition {
        files = List.copyOf(files);
    }

    @Override
    public String audience() {
        return INTERNAL;
    }
}
