package org.prasan.pipeline;

import java.nio.file.Path;
import java.util.List;

/** What became of a question. */
public sealed interface Answer {

    /**
     * It lies in a folder, as any edition does.
     *
     * @param isNew whether it was made now; else nothing has changed since it was
     */
    record Given(Path folder, boolean isNew) implements Answer {}

    /**
     * It would reveal something.
     *
     * @param account which cells, for the administrator
     * @param advice what could be asked instead
     */
    record Refused(Path account, List<String> advice) implements Answer {}
}
