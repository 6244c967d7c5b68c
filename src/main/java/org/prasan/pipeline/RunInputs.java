package org.prasan.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ReportDefinition;
import org.prasan.records.InboxFiles;
import org.prasan.records.RunFiles;
import org.prasan.records.Submissions;
import org.prasan.reports.EditionWriter;

/** Holds what lies in an inbox now against what a run was made of. */
public final class RunInputs {

    private final ReceiveStage receiving;
    private final RunFiles frozen;
    private final RunServices services;

    public RunInputs(RunServices services) {
        this.receiving = new ReceiveStage(new InboxFiles(services.dataSource()), services.clock(), KeptContents.none());
        this.frozen = new RunFiles(services.dataSource());
        this.services = services;
    }

    /** A file that a run has still to read, and that its inbox does not hold as it was. */
    public record Lost(String path) {}

    public List<Lost> lost(Run run, Catalog catalog) {
        ReadStage reading = new ReadStage(catalog, new Submissions(services.dataSource()), services.passwords());
        return frozen.files(run.key()).stream()
                .filter(file -> reading.isDue(file) && !reading.isThere(file))
                .map(file -> new Lost(file.path()))
                .toList();
    }

    /** Whether a report's edition of a run, for release or held, was written before the run stopped. */
    public boolean isWritten(Run run, ReportDefinition report) {
        return Stream.of(run.out(), services.data().resolve("held"))
                .map(out -> EditionWriter.folder(report, run.period(), run.revision(), out))
                .anyMatch(EditionWriter::isWritten);
    }

    /** One line for each file that is new, changed, gone or said to have come at another moment; none when all is as it was. */
    public List<String> changes(Run run, Sources sources) {
        return InputChanges.between(frozen.files(run.key()), receiving.receive(sources))
                .lines();
    }
}
