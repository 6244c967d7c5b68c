package org.prasan.delivery;

/** How far a parcel has come; the last three are for good. */
public enum DeliveryState {
    /** Committed, nothing was sent yet. */
    INTENDED,
    /** On its way; whoever finds it so after its sender died makes it uncertain. */
    SENDING,
    SENT,
    /** Certainly not delivered: another channel may be tried. */
    REFUSED,
    /** It may have arrived, so it is not sent again by itself. */
    UNCERTAIN
}
