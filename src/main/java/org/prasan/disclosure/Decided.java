package org.prasan.disclosure;

/**
 * A place whose fate is known: what its readers see of it.
 *
 * @param rounded what stands in the place of its count; −1 for the count itself
 */
record Decided(Place place, boolean shown, long rounded) {

    Decided(Place place, boolean shown) {
        this(place, shown, -1);
    }

    /** Hidden for being small itself, and not only for the sake of others. */
    boolean small() {
        return !shown && place.isSmall();
    }
}
