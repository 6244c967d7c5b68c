package org.prasan.operations.telling;

import org.prasan.delivery.Channel;
import org.prasan.delivery.Dispatch;
import org.prasan.delivery.Letter;

/**
 * A channel whose secret is not in the environment: it refuses everything, and says why.
 *
 * @param variable the one that is not set
 */
record UnsetChannel(String name, String variable) implements Channel {

    @Override
    public Dispatch send(Letter letter, String messageId) {
        return Dispatch.refused(variable + " is not set");
    }
}
