package org.prasan.delivery;

/**
 * One thing for one recipient over one channel; it is delivered at most once, ever.
 *
 * @param kind such as {@code notice}
 * @param subject what is sent, by the name its module knows it by
 * @param recipient as named in the definitions; never an address
 */
public record Parcel(String kind, String subject, String recipient, String channel) {

    /** An edition, by its id. */
    public static final String EDITION = "edition";

    /** The same to the sender alone. */
    public static final String EDITION_TEST = "edition-test";

    /** That an edition no longer holds, by its id. */
    public static final String WITHDRAWAL = "withdrawal";

    /** That a resolution is due or overdue, by its id, day and occasion. */
    public static final String RESOLUTION = "resolution";

    public Parcel {
        if (kind.isBlank() || subject.isBlank() || recipient.isBlank() || channel.isBlank()) {
            throw new IllegalArgumentException("a parcel has a kind, a subject, a recipient and a channel");
        }
    }
}
