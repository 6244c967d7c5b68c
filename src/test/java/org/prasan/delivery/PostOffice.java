package org.prasan.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.Catalog;
import org.prasan.records.RecordsDatabase;
import org.prasan.support.HomeBuilder;

/** Everything that delivers, on one database and one home with a report {@code summary} for the province. */
final class PostOffice {

    static final String RECIPIENTS = "jobs/recipients.yml";
    static final String ID = "summary/FY2562/r1/provincial";

    final Path folder;
    final HomeBuilder home;
    final Clock clock;
    final AuditLog audit;
    final Outbox outbox;
    final Recipients recipients;
    final RecipientChanges changes;
    final Releases releases;
    final DeliveryLog log;
    private final Map<String, String> variables = new HashMap<>();
    private final RecordsDatabase database;
    private final UnaryOperator<Channel> way;

    private PostOffice(
            RecordsDatabase database, HomeBuilder home, Path folder, Clock clock, UnaryOperator<Channel> way) {
        this.database = database;
        this.home = home;
        this.folder = folder;
        this.clock = clock;
        this.way = way;
        this.audit = new AuditLog(database.dataSource(), clock);
        this.outbox = new Outbox(database.dataSource(), clock);
        this.changes = new StoredRecipientChanges(database.dataSource(), clock, audit);
        this.recipients = new Recipients(database.dataSource(), changes, audit, clock);
        this.releases = new Releases(database.dataSource(), outbox, recipients, audit, clock);
        this.log = new DeliveryLog(database.dataSource(), outbox, audit);
    }

    /** @param mailPort of a server on this machine */
    static PostOffice open(RecordsDatabase database, Path folder, int mailPort) {
        HomeBuilder home = HomeBuilder.in(folder.resolve("home"))
                .replace(HomeBuilder.PROTECTION, "public:", "provincial:")
                .replace(HomeBuilder.REPORT, "audience: public", "audience: provincial")
                .file(
                        "jobs/telling.yml",
                        "mail: {host: localhost, port: " + mailPort + ", security: none, from: prasan@example.org}\n");
        Clock clock = Clock.fixed(Instant.parse("2019-11-01T02:00:00Z"), ZoneOffset.UTC);
        return new PostOffice(database, home, folder, clock, UnaryOperator.identity());
    }

    PostOffice later(Duration time) {
        return new PostOffice(database, home, folder, Clock.offset(clock, time), way);
    }

    /** Every parcel is led to this instead of where it is addressed. */
    PostOffice through(UnaryOperator<Channel> other) {
        return new PostOffice(database, home, folder, clock, other);
    }

    /** Sets a variable of the environment. */
    PostOffice variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    PostOffice recipients(String yaml) {
        home.file(RECIPIENTS, yaml);
        return this;
    }

    Approvals approvals() {
        return new Approvals(database.dataSource(), releases, audit, clock);
    }

    Catalog catalog() {
        return home.load();
    }

    Path data() {
        return folder.resolve("data");
    }

    Path out() {
        return folder.resolve("out");
    }

    /** Releases a revision of the report. */
    PostOffice release(int revision) {
        var edition = EditionOnDisk.revision(revision, out());
        releases.enter(
                edition, "monthly/FY2562/r" + revision, out(), "", catalog().delivery());
        return this;
    }

    PostOffice deliver() {
        new Courier(
                        outbox,
                        releases,
                        recipients,
                        new Channels(variable -> Optional.ofNullable(variables.get(variable))),
                        data(),
                        clock,
                        way)
                .deliver(catalog());
        return this;
    }

    /** As {@code kind recipient channel state}, oldest first. */
    List<String> states() {
        return log.list().stream()
                .map(delivery ->
                        delivery.parcel().kind() + " " + delivery.parcel().recipient() + " "
                                + delivery.parcel().channel() + " " + delivery.state())
                .toList();
    }
}
