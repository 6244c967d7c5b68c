package org.prasan.delivery;

/** A way to one recipient. Sending does not throw: whoever sends knows best whether it may have arrived. */
public interface Channel {

    /** As kept with the parcel: {@code mail}, {@code webhook}, {@code file}, {@code folder}. */
    String name();

    /** Where it leads, for the log: addresses, a folder, the name of a variable; never a secret. */
    default String destination() {
        return "";
    }

    Dispatch send(Letter letter, String messageId);
}
