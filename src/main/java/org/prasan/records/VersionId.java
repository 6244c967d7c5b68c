package org.prasan.records;

/** A version's id is its section's times 2^24 plus its place there: sections lie together, in the order of their rows. */
final class VersionId {

    private static final int BITS = 24;

    private VersionId() {}

    static long of(long section, int place) {
        if (place >>> BITS != 0) {
            throw new IllegalArgumentException("a sheet with more than " + (1 << BITS) + " records");
        }
        return first(section) | place;
    }

    static long section(long id) {
        return id >>> BITS;
    }

    static long first(long section) {
        return section << BITS;
    }

    /** The first id past the section. */
    static long end(long section) {
        return first(section + 1);
    }
}
