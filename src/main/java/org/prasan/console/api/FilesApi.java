package org.prasan.console.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.access.Scope;
import org.prasan.access.Token;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Reach;
import org.prasan.console.Scoped;
import org.prasan.records.FileAccount;
import org.prasan.records.FilePages;
import org.prasan.records.Submission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of every file that was received. */
@RestController
@Scoped(Scope.RUNS_READ)
class FilesApi {

    private final DataSource database;
    private final LiveCatalog definitions;

    private final Reach reach;

    FilesApi(DataSource database, LiveCatalog definitions, Reach reach) {
        this.reach = reach;
        this.database = database;
        this.definitions = definitions;
    }

    /** @param receivedAt ISO text with its offset */
    record FileLine(
            String file,
            String form,
            String agency,
            String period,
            String outcome,
            String reason,
            int rowsAccepted,
            int rowsRejected,
            String receivedAt) {

        static FileLine of(FileAccount account) {
            Optional<Submission> submission = account.submission();
            return new FileLine(
                    account.file().path(),
                    submission.map(Submission::form).orElse(""),
                    submission.map(Submission::agency).orElse(""),
                    submission.map(Submission::period).orElse(""),
                    account.outcome().code(),
                    account.reason(),
                    account.rowsAccepted(),
                    account.rowsRejected(),
                    account.file().receivedAt().toString());
        }
    }

    @GetMapping("/api/v1/files")
    Slice<FileLine> list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size, Token client) {
        Slice.require(page, size);
        Optional<Collection<String>> senders = reach.of(client.areas()).senders();
        FilePages files = new FilePages(database, definitions.usable());
        List<FileLine> lines = files.page(senders, (page - 1L) * size, size).stream()
                .map(FileLine::of)
                .toList();
        return new Slice<>(lines, page, size, files.count(senders));
    }
}
