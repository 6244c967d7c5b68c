package org.prasan.delivery;

import java.time.Instant;

/**
 * A parcel and how far it has come.
 *
 * @param messageId the same in the database and in what is sent, so that a recipient can tell a repetition
 * @param changed when it came so far
 * @param attempts how often it was sent, or tried to
 * @param destination where to: addresses, a folder, the name of a variable; empty before the first attempt
 */
public record Delivery(
        long id,
        Parcel parcel,
        String messageId,
        DeliveryState state,
        Instant changed,
        String detail,
        int attempts,
        String destination) {}
