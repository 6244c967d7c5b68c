package org.prasan.vocabulary;

/** The Buddhist era counts from 543 BC: B.E. = C.E. + 543. */
public final class BuddhistYear {

    public static final int OFFSET = 543;

    private BuddhistYear() {}

    public static int of(int gregorianYear) {
        return gregorianYear + OFFSET;
    }
}
