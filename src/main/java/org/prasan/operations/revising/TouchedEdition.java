package org.prasan.operations.revising;

import java.util.List;
import org.prasan.catalog.RevisePolicy;
import org.prasan.pipeline.Run;
import org.prasan.records.Seen;

/**
 * The last published editions of a job's period, which something that came or was amended later changes.
 *
 * @param run that made them
 * @param files of those submissions, in order of arrival, then those that were amended, with what was done
 * @param newest knows of all of them
 */
public record TouchedEdition(Run run, RevisePolicy policy, List<String> files, Seen newest) {

    public TouchedEdition {
        files = List.copyOf(files);
    }

    public String line() {
        return run.key() + ": " + files.size() + " ไฟล์ / files ("
                + String.join(", ", files.subList(0, Math.min(3, files.size()))) + (files.size() > 3 ? ", …" : "")
                + ")";
    }
}
