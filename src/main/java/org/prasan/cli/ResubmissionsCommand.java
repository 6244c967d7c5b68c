package org.prasan.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.TableDefinition;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.pipeline.SettlePolicies;
import org.prasan.records.FileAccounts;
import org.prasan.records.Revision;
import org.prasan.records.Revision.Change;
import org.prasan.records.Revision.ColumnChange;
import org.prasan.records.Revision.Kind;
import org.prasan.records.Revisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resubmissions}: which submissions revise earlier ones for the same months, and what they changed. */
@Command(
        name = "resubmissions",
        mixinStandardHelpOptions = true,
        description = "ไฟล์ที่ส่งแก้ไขและสิ่งที่เปลี่ยน / submissions that revise earlier ones, and what they changed")
final class ResubmissionsCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--agency", paramLabel = "AGENCY", description = "ของหน่วยงานนี้ / of this agency")
    private @Nullable String agency;

    @Option(
            names = "--file",
            paramLabel = "PATH",
            description = "ไฟล์นี้ ทีละรายการ / this file, record by record, as submissions lists it")
    private @Nullable String file;

    @Mixin
    private ListingOptions options = new ListingOptions();

    ResubmissionsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Map<String, String> paths = paths();
        List<Revision> revisions = new Revisions(session.database(), SettlePolicies.of(session.catalog()))
                .list().stream()
                        .filter(one ->
                                agency == null || one.submission().agency().equals(agency))
                        .filter(one -> file == null || file.equals(path(one, paths)))
                        .toList();
        if (file != null && revisions.isEmpty()) {
            throw new UsageException("ไฟล์นี้ไม่ได้แก้ไขไฟล์ใด / this file revises no earlier one: " + file);
        }
        options.give(file == null ? summary(revisions, paths) : changes(revisions), session.out());
        return Status.DONE.exit();
    }

    /** By content, the path under which it first came. */
    private Map<String, String> paths() {
        Map<String, String> paths = new TreeMap<>();
        new FileAccounts(session.database(), session.catalog())
                .list()
                .forEach(account -> paths.putIfAbsent(
                        account.file().sha256(), account.file().path()));
        return paths;
    }

    private static String path(Revision revision, Map<String, String> paths) {
        return paths.getOrDefault(revision.submission().sha256(), "");
    }

    private static Listing summary(List<Revision> revisions, Map<String, String> paths) {
        Listing listing = new Listing(
                "file",
                "form",
                "agency",
                "period",
                "revises",
                "loaded",
                "updated",
                "unchanged",
                "withdrawn",
                "not_repeated");
        for (Revision one : revisions) {
            Map<Kind, Integer> counts = one.counts();
            listing.add(
                    path(one, paths),
                    one.submission().form(),
                    one.submission().agency(),
                    one.submission().period(),
                    paths.getOrDefault(
                            one.revised().get(one.revised().size() - 1).sha256(), ""),
                    counts.getOrDefault(Kind.LOADED, 0),
                    counts.getOrDefault(Kind.UPDATED, 0),
                    counts.getOrDefault(Kind.UNCHANGED, 0),
                    counts.getOrDefault(Kind.WITHDRAWN, 0),
                    counts.getOrDefault(Kind.NOT_REPEATED, 0));
        }
        return listing;
    }

    /** Of the records that are not as they were. */
    private Listing changes(List<Revision> revisions) {
        Listing listing = new Listing("table", "sheet", "row", "key", "month", "change", "columns", "counts");
        for (Revision one : revisions) {
            for (Change change : one.changes()) {
                if (change.kind() != Kind.UNCHANGED) {
                    listing.add(
                            change.table(),
                            change.sheet(),
                            change.row(),
                            change.key(),
                            change.month(),
                            change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            columns(one.submission().form(), change),
                            change.counts() ? "yes" : "no");
                }
            }
        }
        return listing;
    }

    private String columns(String form, Change change) {
        TableDefinition table = session.catalog().form(form).table(change.table());
        return change.columns().stream().map(column -> words(column, table)).collect(Collectors.joining("; "));
    }

    /** What people wrote freely is named and not repeated. */
    private static String words(ColumnChange column, TableDefinition table) {
        int leaf = table.leafNames().indexOf(column.column());
        boolean free = leaf < 0 || table.leaves().get(leaf).column().type() == ColumnDefinition.Type.TEXT;
        return free
                ? column.column()
                : column.column() + ": " + orNone(column.before()) + " → " + orNone(column.after());
    }

    private static String orNone(@Nullable String value) {
        return value == null ? "–" : value;
    }
}
