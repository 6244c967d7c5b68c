package org.prasan.pipeline;

import java.nio.file.Path;
import java.util.List;

/** What became of a question. */
public sealed interface Answer {

    /**
     * It lies in a folder, as any edition does.
     *
     * @param isNew whether it was made now; else nothing has changed since it was
     * @param advice how it could be asked so that less is hidden, for the administrator
     */
    record Given(Path folder, boolean isNew, List<String> advice) implements Answer {}

    /**
     * It would reveal something.
     *
     * @param account which cells, for the administrator
     */
    record Refused(Path account) implements Answer {}
}
