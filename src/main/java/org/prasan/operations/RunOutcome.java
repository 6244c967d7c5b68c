package org.prasan.operations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of a request.
 *
 * @param lines for people
 * @param code when it did not go well
 * @param names of what it is about, for the code's page of the runbook
 */
public record RunOutcome(Status status, List<String> lines, Optional<FailureCode> code, RunbookNames names) {

    public RunOutcome {
        lines = List.copyOf(lines);
    }

    /** About no run that is known. */
    public RunOutcome(Status status, List<String> lines, Optional<FailureCode> code) {
        this(status, lines, code, RunbookNames.NONE);
    }

    public RunOutcome(Status status, List<String> lines) {
        this(status, lines, Optional.empty(), RunbookNames.NONE);
    }

    RunOutcome and(List<String> more) {
        return new RunOutcome(
                status, Stream.concat(lines.stream(), more.stream()).toList(), code, names);
    }

    static RunOutcome wrong(String line) {
        return new RunOutcome(Status.WRONG_USAGE, List.of(line));
    }

    static RunOutcome failed(FailureCode code, List<String> lines) {
        return failed(code, lines, RunbookNames.NONE);
    }

    static RunOutcome failed(FailureCode code, List<String> lines, RunbookNames names) {
        return new RunOutcome(Status.FAILED, lines, Optional.of(code), names);
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
