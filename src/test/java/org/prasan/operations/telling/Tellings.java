package org.prasan.operations.telling;

import java.nio.file.Path;
import java.time.Clock;
import org.prasan.delivery.Channels;
import org.prasan.delivery.Outbox;

/** Makes what tells, for tests of other packages. */
public final class Tellings {

    private Tellings() {}

    public static Telling of(Notices notices, Outbox outbox, Channels channels, Clock clock, Path folder) {
        return new Telling(notices, outbox, channels, clock, folder);
    }
}
