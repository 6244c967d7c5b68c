package org.prasan.delivery;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.prasan.reports.BrokenEditionException;
import org.prasan.reports.EditionWriter;
import org.prasan.reports.SafeEdition;
import org.prasan.vocabulary.Period;

/**
 * An edition in the register of what was released, or waits to be.
 *
 * @param id {@code report/period/rN/audience}
 * @param asOf the day on which its figures were known
 * @param run that made it
 * @param folder where it lies now
 * @param publishedBelow the folder below which it lies, as its id says, once it is released
 * @param manifestSha256 by which it is known to be the same
 * @param approval the role that must approve it; empty when nobody must
 */
public record ReleasedEdition(
        String id,
        String report,
        Period period,
        int revision,
        String audience,
        LocalDate asOf,
        String run,
        Path folder,
        Path publishedBelow,
        String manifestSha256,
        State state,
        String approval,
        Instant made,
        Optional<Decision> decided,
        Optional<Withdrawal> withdrawn) {

    /** Where it stands. */
    public enum State {
        /** Somebody must approve it before anything goes out. */
        AWAITING,
        RELEASED,
        DECLINED,
        /** It was released and no longer holds. */
        WITHDRAWN
    }

    /** Who approved or declined it, and why. */
    public record Decision(Instant moment, String actor, String reason) {}

    /** @param successor the edition that takes its place; empty when there is none */
    public record Withdrawal(Instant moment, String actor, String reason, String successor) {}

    /** @throws BrokenEditionException when what lies in its folder is not what was entered */
    public SafeEdition open() {
        SafeEdition opened = SafeEdition.open(folder);
        opened.requireManifest(manifestSha256);
        return opened;
    }

    /** Takes away the copy that was looked at below this folder, once it is published elsewhere. */
    public void takeAway(Path below) {
        if (folder.startsWith(below) && !publicFolder().startsWith(below)) {
            SafeEdition.open(folder).takeAwayFrom(below);
        }
    }

    /** Takes away a copy that lies where it would be published, though it is not. */
    void withhold() {
        if (!folder.equals(publicFolder()) && EditionWriter.isWritten(publicFolder())) {
            SafeEdition.open(publicFolder()).takeAwayFrom(publishedBelow);
        }
    }

    public Path publicFolder() {
        return publishedBelow.resolve(id);
    }

    /** Whether its page may be opened. */
    public boolean isOpen() {
        return state == State.RELEASED;
    }
}
