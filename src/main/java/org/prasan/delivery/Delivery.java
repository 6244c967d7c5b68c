package org.prasan.delivery;

import java.time.Instant;

/**
 * A parcel and how far it has come.
 *
 * @param messageId the same in the database and in what is sent, so that a recipient can tell a repetition
 * @param changed when it came so far
 */
public record Delivery(long id, Parcel parcel, String messageId, DeliveryState state, Instant changed, String detail) {}
