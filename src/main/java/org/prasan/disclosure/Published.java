package org.prasan.disclosure;

import java.util.Collection;
import java.util.List;

/** What was published before, to whom. */
@FunctionalInterface
public interface Published {

    Published NOTHING = audiences -> List.of();

    /** All that any of these audiences was given, oldest first. */
    List<PastRelease> readBy(Collection<String> audiences);
}
