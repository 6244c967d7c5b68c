package org.prasan.delivery;

import java.util.Optional;

/**
 * Which parcels.
 *
 * @param kind empty for every kind
 * @param text part of what was sent or of a recipient's name, in any case; empty for all
 */
public record DeliveryFilter(Optional<DeliveryState> state, String kind, String text) {

    public static final DeliveryFilter ALL = new DeliveryFilter(Optional.empty(), "", "");
}
