package org.prasan.delivery;

/**
 * A channel that refuses everything for now, such as one whose secret is not in the environment.
 *
 * @param why what is missing, never a secret
 */
record UnusableChannel(String name, String why) implements Channel {

    @Override
    public Dispatch send(Letter letter, String messageId) {
        return Dispatch.refused(why);
    }
}
