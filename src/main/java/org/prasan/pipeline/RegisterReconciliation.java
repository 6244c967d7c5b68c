package org.prasan.pipeline;

import java.nio.file.Path;
import org.prasan.disclosure.Register;
import org.prasan.reports.EditionWriter;

/**
 * Holds the register against what lies on disk. A cell counts as published from the moment it is intended: an intention is
 * forgotten only when its run gave it up before its edition appeared, and an answer's never.
 */
public final class RegisterReconciliation {

    private final Register register;
    private final Runs runs;

    public RegisterReconciliation(RunServices services) {
        this.register = new Register(services.dataSource());
        this.runs = services.runs();
    }

    /** @return how many intentions were settled, as published or as forgotten */
    public int settle() {
        return settleFor("");
    }

    /** @param owner whose own intentions are not forgotten, since it goes on with them */
    int settleFor(String owner) {
        int before = register.intentions().size();
        register.reconcile(
                intention -> EditionWriter.isWritten(Path.of(intention.folder())),
                intention -> !intention.owner().equals(owner) && isGivenUp(intention.owner()));
        return before - register.intentions().size();
    }

    /** What was declined is never published: later releases need not be safe together with it. */
    public void forget(String owner, String report) {
        register.forget(owner, report);
    }

    private boolean isGivenUp(String owner) {
        return runs.list().stream()
                .anyMatch(other -> other.key().equals(owner)
                        && (other.state() == RunState.HELD
                                || other.state() == RunState.FAILED
                                || other.state() == RunState.ABANDONED));
    }
}
