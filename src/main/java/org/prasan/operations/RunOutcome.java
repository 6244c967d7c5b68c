package org.prasan.operations;

import java.util.List;

/**
 * What became of a request.
 *
 * @param lines for people
 */
public record RunOutcome(Status status, List<String> lines) {

    public RunOutcome {
        lines = List.copyOf(lines);
    }

    /** The exit statuses of the command line. */
    public enum Status {
        DONE(0),
        FAILED(1),
        WRONG_USAGE(2),
        HELD(3);

        private final int exit;

        Status(int exit) {
            this.exit = exit;
        }

        public int exit() {
            return exit;
        }
    }
}
