package org.prasan.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.intake.Explanation;
import org.prasan.intake.InboxContent;
import org.prasan.intake.Passwords;
import org.prasan.intake.SubmissionReader;
import org.prasan.records.FileAccount;
import org.prasan.records.FileAccount.Outcome;
import org.prasan.records.FileAccounts;
import org.prasan.records.FileFinding;
import org.prasan.records.Findings;
import org.prasan.records.InboxFile;
import org.prasan.records.StoredFinding;
import org.prasan.records.Submission;
import org.prasan.records.SubmissionSearch;
import org.prasan.review.Queries;
import org.prasan.review.Query;

/** Writes a workbook for every file with findings or open queries, into a folder of its sender's own. Nothing is made until asked for. */
public final class Returns {

    private static final String AGENCIES = "agency";
    /** Column of the agencies' code list that says {@code yes} where personal columns go back to their sender. */
    private static final String PERSONAL_RETURNED = "personal_returned";

    private static final String UNKNOWN_SENDER = "unknown";
    private static final String INFO = "info";

    private final Catalog catalog;
    private final DataSource dataSource;
    private final SubmissionReader reader;

    public Returns(Catalog catalog, DataSource dataSource, Passwords passwords) {
        this.catalog = catalog;
        this.dataSource = dataSource;
        this.reader = new SubmissionReader(catalog, passwords);
    }

    /** @param agency empty when it is not known who sent the file */
    public record Returned(String file, String agency, int findings, Path written) {}

    /** @param agency, {@code file}: only of this agency, only this file */
    public List<Returned> write(Path folder, Optional<String> agency, Optional<String> file) {
        return write(
                folder,
                account -> agency.map(sender(account)::equals).orElse(true)
                        && file.map(account.file().path()::equals).orElse(true));
    }

    /** Those of these files that have findings. */
    public List<Returned> write(Path folder, Collection<InboxFile> files) {
        Set<InboxFile> some = new HashSet<>(files);
        return write(folder, account -> some.contains(account.file()));
    }

    private static String sender(FileAccount account) {
        return account.submission().map(Submission::agency).orElse("");
    }

    private List<Returned> write(Path folder, Predicate<FileAccount> meant) {
        Map<Long, List<StoredFinding>> findings = new HashMap<>();
        for (FileFinding each : new Findings(dataSource).list()) {
            findings.computeIfAbsent(each.submission(), s -> new ArrayList<>()).add(each.finding());
        }
        List<FileAccount> accounts = new FileAccounts(dataSource, catalog).list();
        OpenQueries queries = OpenQueries.of(accounts, new Queries(dataSource).list());
        List<Returned> returned = new ArrayList<>();
        for (FileAccount account : accounts) {
            Optional<Submission> submission =
                    account.outcome() == Outcome.DUPLICATE ? Optional.empty() : account.submission();
            String sender = submission.map(Submission::agency).orElse("");
            List<StoredFinding> of = submission
                    .map(s -> findings.getOrDefault(s.id(), List.of()))
                    .orElse(List.of());
            List<Query> asked = submission.map(queries::about).orElse(List.of());
            boolean says = of.stream().anyMatch(finding -> !finding.severity().equals(INFO)) || !asked.isEmpty();
            if (meant.test(account) && says) {
                returned.add(write(
                        folder,
                        new ReturnedFile(account.file().path(), sender, account.reason(), of, asked),
                        account.file()));
            }
        }
        return returned;
    }

    /** The workbook of one file, kept nowhere; empty when nothing is wrong in it. Open queries stand only in those that are written. */
    public Optional<byte[]> workbook(FileAccount account) {
        Submission submission = account.submission().orElseThrow();
        List<StoredFinding> of = new Findings(dataSource)
                .list(submission.id()).stream().map(FileFinding::finding).toList();
        if (of.stream().allMatch(finding -> finding.severity().equals(INFO))) {
            return Optional.empty();
        }
        ReturnedFile file =
                new ReturnedFile(account.file().path(), submission.agency(), account.reason(), of, List.of());
        return Optional.of(workbook(file, account.file()));
    }

    private byte[] workbook(ReturnedFile file, InboxFile input) {
        byte[] content = content(input);
        Explanation understood = reader.explain(content, input.path());
        return ReturnWriter.write(
                content, file, understood, catalog.findForm(understood.form()), isPersonalReturned(file.agency()));
    }

    private Returned write(Path folder, ReturnedFile file, InboxFile input) {
        String sender = file.agency();
        byte[] workbook = workbook(file, input);
        Path own = folder.resolve(sender.isEmpty() ? UNKNOWN_SENDER : plain(sender));
        Path target = own.resolve(name(input));
        try {
            protect(folder);
            Files.createDirectories(own);
            Files.write(target, workbook);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new Returned(
                input.path(), sender, file.findings().size() + file.queries().size(), target);
    }

    /** Nothing when the file is not there any more as it was read: then the findings are listed alone. */
    private static byte[] content(InboxFile input) {
        return InboxContent.find(Path.of(input.inbox()), input.path(), input.sha256())
                .orElse(new byte[0]);
    }

    /** What goes back for one submission, without what names people, for somebody who is not its sender. */
    public byte[] blanked(SubmissionSearch.Found found) {
        Submission submission = found.submission();
        String path = found.file().map(InboxFile::path).orElse("");
        byte[] content = found.file().map(Returns::content).orElse(new byte[0]);
        List<StoredFinding> findings = new Findings(dataSource)
                .list(submission.id()).stream().map(FileFinding::finding).toList();
        List<Query> asked =
                submission.superseded() ? List.of() : OpenQueries.about(submission, new Queries(dataSource).list());
        ReturnedFile file = new ReturnedFile(path, submission.agency(), submission.reason(), findings, asked);
        Explanation understood = reader.explain(content, path);
        return ReturnWriter.write(content, file, understood, catalog.findForm(understood.form()), false);
    }

    private boolean isPersonalReturned(String agency) {
        return catalog.codeLists().has(AGENCIES)
                && catalog.codeLists().get(AGENCIES).contains(agency)
                && catalog.codeLists()
                        .get(AGENCIES)
                        .get(agency)
                        .attribute(PERSONAL_RETURNED)
                        .equals("yes");
    }

    private static void protect(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** The file's own name, told from others of the same name by its content. */
    private static String name(InboxFile input) {
        String last = input.path().substring(input.path().lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String stem = dot > 0 ? last.substring(0, dot) : last;
        return plain(stem) + "_" + input.sha256().substring(0, 8) + ".xlsx";
    }

    private static String plain(String name) {
        return name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_");
    }
}
