package org.prasan.operations;

import java.util.List;
import org.prasan.delivery.Senders;
import org.prasan.pipeline.Run.Owner;

/** Senders by host, process id and start time, separated by spaces. */
final class ProcessSenders implements Senders {

    private static final int PARTS = 3;

    @Override
    public String current() {
        Owner owner = Processes.current();
        return owner.host() + " " + owner.process() + " " + owner.processStart();
    }

    @Override
    public boolean isDead(String sender) {
        List<String> parts = List.of(sender.split(" ", PARTS));
        if (parts.size() < PARTS) {
            return false;
        }
        Owner owner = new Owner(parts.get(0), Long.parseLong(parts.get(1)), parts.get(2));
        return Processes.isOfThisHost(owner) && !Processes.isAlive(owner);
    }
}
