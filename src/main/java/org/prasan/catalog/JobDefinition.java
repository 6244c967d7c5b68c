package org.prasan.catalog;

import java.util.List;
import java.util.Optional;
import org.prasan.vocabulary.Text;

/**
 * A job: which inbox it reads, which reports it makes, and when it is held.
 *
 * @param inbox folder relative to the home folder, read with everything below it
 * @param also folders of the home whose files are read besides, whichever inbox is given: figures of others
 * @param ignore glob patterns of paths in the inbox that are not submissions
 * @param internalEdition whether an unprotected edition is made for administrators as well
 * @param returns whether every file with findings is written back for its sender
 * @param approval whose approval a release needs before anything goes out; empty when nobody's
 * @param revise what is done about submissions that change a published period
 * @param defaultPeriod when none is given on the command line
 */
public record JobDefinition(
        String id,
        Text title,
        String inbox,
        List<String> also,
        List<String> ignore,
        String defaultPeriod,
        List<String> reports,
        Gates gates,
        boolean internalEdition,
        boolean returns,
        Optional<ApprovalRole> approval,
        RevisePolicy revise,
        String sha256) {

    public JobDefinition {
        also = List.copyOf(also);
        ignore = List.copyOf(ignore);
        reports = List.copyOf(reports);
    }

    /**
     * When an edition is built but held for a person to decide.
     *
     * @param missingAgencies held when more agencies than this are missing
     * @param refusedShare held when a larger share of the rows read was refused, 0 to 1
     */
    public record Gates(int missingAgencies, double refusedShare) {}
}
