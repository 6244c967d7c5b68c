package org.prasan.console.agency;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.intake.Passwords;
import org.prasan.records.FileAccount;
import org.prasan.records.FileFinding;
import org.prasan.records.FilePages;
import org.prasan.records.Findings;
import org.prasan.records.StoredFinding;
import org.prasan.returns.Returns;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** What somebody's own agency has sent; a file of another's is not there. */
@Service
@For(Role.AGENCY)
class OwnFiles {

    private final DataSource database;
    private final LiveCatalog definitions;
    private final Path data;

    OwnFiles(DataSource database, LiveCatalog definitions, @Value("${prasan.data}") Path data) {
        this.database = database;
        this.definitions = definitions;
        this.data = data;
    }

    /** The newest first. */
    List<FileAccount> page(Account viewer, long from, int most) {
        return files().ofAgency(viewer.agency(), from, most);
    }

    long count(Account viewer) {
        return files().countOfAgency(viewer.agency());
    }

    /** @param submission its number */
    Optional<FileAccount> find(Account viewer, long submission) {
        return files().find(submission)
                .filter(account -> !viewer.agency().isEmpty()
                        && account.submission()
                                .filter(one -> one.agency().equals(viewer.agency()))
                                .isPresent());
    }

    List<StoredFinding> findings(FileAccount account) {
        return account.submission().stream()
                .flatMap(one -> new Findings(database).list(one.id()).stream())
                .map(FileFinding::finding)
                .toList();
    }

    /** Its workbook with what is wrong marked in the cells, made anew and kept nowhere; empty when nothing is. */
    Optional<byte[]> returned(FileAccount account) {
        return new Returns(definitions.usable(), database, Passwords.in(data.resolve("passwords.csv")))
                .workbook(account);
    }

    private FilePages files() {
        return new FilePages(database, definitions.usable());
    }
}
