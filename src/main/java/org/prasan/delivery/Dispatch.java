package org.prasan.delivery;

/**
 * What became of an attempt to send.
 *
 * @param detail why it was refused or is uncertain; empty when it was sent
 * @param forGood whether the same would be refused again
 */
public record Dispatch(DeliveryState state, String detail, boolean forGood) {

    public Dispatch(DeliveryState state, String detail) {
        this(state, detail, false);
    }

    public static Dispatch sent() {
        return new Dispatch(DeliveryState.SENT, "");
    }

    public static Dispatch refused(String why) {
        return new Dispatch(DeliveryState.REFUSED, why);
    }

    /** Trying again would be of no use. */
    public static Dispatch refusedForGood(String why) {
        return new Dispatch(DeliveryState.REFUSED, why, true);
    }

    public static Dispatch uncertain(String why) {
        return new Dispatch(DeliveryState.UNCERTAIN, why);
    }
}
