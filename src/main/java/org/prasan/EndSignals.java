package org.prasan;

import java.util.List;
import java.util.function.IntUnaryOperator;
import sun.misc.Signal;

/**
 * Hears Ctrl-C and the machine's order to end before the JVM begins to shut down: once it has, H2 closes the database
 * under a run that is still on its way to a place where it can stop.
 */
final class EndSignals {

    private static final int SIGNALLED = 128;

    private EndSignals() {}

    /** @param tidy what is done first, for up to half a minute; gets the usual exit status and gives the one to end with */
    static void hear(IntUnaryOperator tidy) {
        for (String name : List.of("TERM", "INT")) {
            try {
                Signal.handle(
                        new Signal(name),
                        signal -> Runtime.getRuntime().exit(tidy.applyAsInt(SIGNALLED + signal.getNumber())));
            } catch (IllegalArgumentException heardByTheSystem) {
                // Then the JVM shuts down at once, and the run goes on where it stood when it is started again.
            }
        }
    }
}
