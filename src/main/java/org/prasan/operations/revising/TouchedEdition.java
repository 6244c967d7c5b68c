package org.prasan.operations.revising;

import java.util.List;
import org.prasan.catalog.RevisePolicy;
import org.prasan.pipeline.Run;

/**
 * The last published editions of a job's period, which submissions that came later change.
 *
 * @param run that made them
 * @param files of those submissions, in order of arrival
 * @param newest the number of the last of those submissions
 */
public record TouchedEdition(Run run, RevisePolicy policy, List<String> files, long newest) {

    public TouchedEdition {
        files = List.copyOf(files);
    }

    public String line() {
        return run.key() + ": " + files.size() + " ไฟล์ / files ("
                + String.join(", ", files.subList(0, Math.min(3, files.size()))) + (files.size() > 3 ? ", …" : "")
                + ")";
    }
}
