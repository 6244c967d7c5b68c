package org.prasan.delivery;

import java.net.URI;
import java.net.http.HttpRequest;

/**
 * An outside service that raises the alarm when we fall silent: {@code URL/start}, {@code URL} and {@code URL/fail}, as
 * Healthchecks and its like understand them. A job's id stands in the address where it says {@code {job}}, a schedule's name
 * where it says {@code {schedule}}.
 */
public final class Watchdog {

    /** What is pinged. */
    public enum Ping {
        START("/start"),
        SUCCESS(""),
        FAILURE("/fail");

        private final String path;

        Ping(String path) {
            this.path = path;
        }
    }

    private static final String SCHEDULE = "{schedule}";

    private final String address;
    private final Web web = new Web();

    public Watchdog(String address) {
        this.address = address;
    }

    /** Whether it raises the alarm for a schedule that falls silent, rather than for a job. */
    public boolean watchesSchedules() {
        return address.contains(SCHEDULE);
    }

    /**
     * @param watched the job, or the schedule
     * @param run is said in the body, for whoever looks
     */
    public Dispatch ping(Ping ping, String watched, String run) {
        URI to = URI.create(address.replace("{job}", watched).replace(SCHEDULE, watched) + ping.path);
        return web.send(HttpRequest.newBuilder(to).POST(HttpRequest.BodyPublishers.ofString(run)));
    }
}
