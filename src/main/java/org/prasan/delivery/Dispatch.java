package org.prasan.delivery;

/**
 * What became of an attempt to send.
 *
 * @param detail why it was refused or is uncertain; empty when it was sent
 */
public record Dispatch(DeliveryState state, String detail) {

    public static Dispatch sent() {
        return new Dispatch(DeliveryState.SENT, "");
    }

    public static Dispatch refused(String why) {
        return new Dispatch(DeliveryState.REFUSED, why);
    }

    public static Dispatch uncertain(String why) {
        return new Dispatch(DeliveryState.UNCERTAIN, why);
    }
}
