package org.prasan.delivery;

/** A way to one recipient. Sending does not throw: whoever sends knows best whether it may have arrived. */
public interface Channel {

    /** As kept with the parcel: {@code mail}, {@code webhook}, {@code file}. */
    String name();

    Dispatch send(Letter letter, String messageId);
}
