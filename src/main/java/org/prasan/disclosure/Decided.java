package org.prasan.disclosure;

/** A place whose fate is known: what its readers see of it. */
record Decided(Place place, boolean shown) {

    /** Hidden for being small itself, and not only for the sake of others. */
    boolean small() {
        return !shown && place.isSmall();
    }
}
