package org.prasan.operations.telling;

import org.prasan.catalog.Catalog;

/** Something else that a {@link Round} looks after; given as often as one likes. */
@FunctionalInterface
public interface RoundTask {

    void make(Catalog catalog);
}
