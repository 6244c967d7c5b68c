package org.prasan.console.web;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** So many in a window of time for each key; whoever asks more often is told to wait. The oldest keys are forgotten. */
public final class RateLimit {

    private static final int KEYS = 10_000;

    private final int most;
    private final long windowMillis;
    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > KEYS;
        }
    };

    private record Window(long start, int used) {}

    public RateLimit(int most, Duration window, Clock clock) {
        this.most = most;
        this.windowMillis = window.toMillis();
        this.clock = clock;
    }

    public synchronized boolean allows(String key) {
        long start = clock.millis() / windowMillis;
        Window window = windows.get(key);
        int used = window == null || window.start() != start ? 1 : window.used() + 1;
        windows.remove(key);
        windows.put(key, new Window(start, used));
        return used <= most;
    }
}
