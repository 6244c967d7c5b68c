package org.prasan.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.vocabulary.Period;

/**
 * One revision of a job's period.
 *
 * @param revision 1 for the first; every further one has a reason
 * @param asOf as asked for on the command line
 * @param definitions SHA-256 by name, pinned when the run was first started
 * @param inputs SHA-256 over its frozen files; empty before they are
 * @param summary what it came to, in lines for people
 * @param editions folders
 */
public record Run(
        long id,
        String job,
        Period period,
        int revision,
        String reason,
        Path inbox,
        Path out,
        Optional<LocalDate> asOf,
        Map<String, String> definitions,
        String inputs,
        RunState state,
        List<String> summary,
        List<String> editions,
        Owner owner) {

    /** The process that runs it: on one host its id and start time tell whether it still lives. */
    public record Owner(String host, long process, String processStart) {}

    /** The name its frozen files are kept under. */
    public String key() {
        return job + "/" + period.code() + "/r" + revision;
    }
}
