package org.prasan.operations;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import org.prasan.pipeline.Run.Owner;

/** Tells this process from others, and whether one of this host still lives. */
public final class Processes {

    private static final Owner CURRENT = describe(ProcessHandle.current());

    private Processes() {}

    public static Owner current() {
        return CURRENT;
    }

    public static boolean isOfThisHost(Owner owner) {
        return owner.host().equals(CURRENT.host());
    }

    /** Process ids are used again, so the start time must be the same too. */
    public static boolean isAlive(Owner owner) {
        return ProcessHandle.of(owner.process())
                .filter(ProcessHandle::isAlive)
                .map(process -> start(process).equals(owner.processStart()))
                .orElse(false);
    }

    private static Owner describe(ProcessHandle process) {
        return new Owner(host(), process.pid(), start(process));
    }

    private static String start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
