package org.prasan.delivery;

/** How far a parcel has come. */
public enum DeliveryState {
    /** Committed, nothing was sent yet, or what was sent has certainly not arrived and is tried again. */
    INTENDED,
    /** On its way; whoever finds it so after its sender died makes it uncertain. */
    SENDING,
    SENT,
    /** Certainly not delivered: another channel may be tried. */
    REFUSED,
    /** It may have arrived, so it is not sent again by itself; a person decides. */
    UNCERTAIN,
    /** It was sent and came back. */
    BOUNCED
}
