package org.prasan.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.checks.RowsAround;
import org.prasan.checks.UnknownCodes;
import org.prasan.checks.UnknownCodes.UnknownCode;
import org.prasan.intake.InboxContent;
import org.prasan.intake.SubmissionReader;
import org.prasan.records.InboxFile;
import org.prasan.records.SubmissionSearch;
import org.prasan.returns.Returns;

/** Looks once more into a file that was read, while it still lies in its inbox as it was. */
public final class SubmittedFile {

    private final Catalog catalog;
    private final RunServices services;

    public SubmittedFile(Catalog catalog, RunServices services) {
        this.catalog = catalog;
        this.services = services;
    }

    /** A row and its neighbours without what names people; empty when the file is not there any more as it was read. */
    public Optional<RowsAround.Extract> rows(InboxFile file, String sheet, int row) {
        return InboxContent.find(Path.of(file.inbox()), file.path(), file.sha256())
                .map(content -> {
                    RowsAround around = new RowsAround(sheet, row, catalog.codeLists());
                    new SubmissionReader(catalog, services.passwords()).read(content, file.path(), around);
                    return around.extract();
                });
    }

    /** Words in it that no code list knows; empty when it is not there any more as it was read. */
    public Optional<List<UnknownCode>> unknownCodes(InboxFile file) {
        return InboxContent.find(Path.of(file.inbox()), file.path(), file.sha256())
                .map(content -> {
                    UnknownCodes unknown = new UnknownCodes(catalog.codeLists());
                    new SubmissionReader(catalog, services.passwords()).read(content, file.path(), unknown);
                    unknown.endFile();
                    return unknown.list();
                });
    }

    /** The workbook that goes back to its sender, here without what names people, whatever the sender's policy is. */
    public byte[] returned(SubmissionSearch.Found found) {
        return new Returns(catalog, services.dataSource(), services.passwords()).blanked(found);
    }
}
