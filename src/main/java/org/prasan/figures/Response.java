package org.prasan.figures;

/**
 * Of how many agencies a figure is the sum.
 *
 * @param reported those that have reported every month of it that they owe
 * @param owed those that owe any
 */
record Response(int reported, int owed) {

    /** Nobody owes it, so nobody is missing. */
    static final Response NOT_OWED = new Response(0, 0);

    boolean isPartial() {
        return reported < owed;
    }
}
