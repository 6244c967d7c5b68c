package org.prasan.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** A letter with the channel that it leaves by. */
record Packed(Channel channel, Letter letter) {

    private static final Letter UNREAD =
            new Letter(List.of(Language.TH), Text.same("-"), List.of(), List.of(), Instant.EPOCH, Map.of());

    /** What cannot be sent for now: its channel refuses, and reads no letter. */
    static Packed refusing(String channel, String why) {
        return new Packed(new UnusableChannel(channel, why), UNREAD);
    }
}
