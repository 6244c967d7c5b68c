package org.prasan.operations.schedules;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that a test sets. */
final class SettableClock extends Clock {

    private Instant now;

    /** @param now in Bangkok, such as 2026-12-01T08:30 */
    SettableClock(String now) {
        set(now);
    }

    void set(String bangkok) {
        now = Instant.parse(bangkok + ":00+07:00");
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Bangkok");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
