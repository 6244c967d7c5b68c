package org.prasan.operations.revising;

import java.util.List;
import org.prasan.records.Seen;

/**
 * Whether the editions of a run are to be made again.
 *
 * @param newest up to where it knows of what came and was amended
 * @param files that change them
 */
public record RevisionQuestion(long id, long run, Seen newest, List<String> files, Answer answer) {

    /** What an administrator can decide. */
    public enum Answer {
        OPEN,
        /** A revision is made now. */
        NOW,
        /** A revision is made when the job is run for the period the next time. */
        NEXT,
        /** The edition stays as it is, for what has come so far. */
        KEEP
    }

    public RevisionQuestion {
        files = List.copyOf(files);
    }

    public boolean isOpen() {
        return answer == Answer.OPEN;
    }
}
