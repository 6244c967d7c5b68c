package org.prasan.operations;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import org.prasan.pipeline.Run.Owner;

/** Tells this process from others, and whether one that began a run still lives. */
final class Processes {

    private Processes() {}

    static Owner current() {
        ProcessHandle self = ProcessHandle.current();
        return new Owner(host(), self.pid(), start(self));
    }

    /** On this host a process id and start time tell; of another host nothing is known, so it counts as alive. */
    static boolean isAlive(Owner owner) {
        return !owner.host().equals(host())
                || ProcessHandle.of(owner.process())
                        .filter(ProcessHandle::isAlive)
                        .map(process -> start(process).equals(owner.processStart()))
                        .orElse(false);
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
