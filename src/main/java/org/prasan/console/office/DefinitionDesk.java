package org.prasan.console.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.DefinitionProblem;
import org.prasan.catalog.Fingerprint;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.console.Reach;
import org.prasan.intake.Explanation;
import org.prasan.operations.Interventions.By;
import org.prasan.operations.proposing.Proposal;
import org.prasan.operations.proposing.Proposals;
import org.prasan.operations.proposing.TriedDefinitions;
import org.prasan.pipeline.HandedIn;
import org.prasan.pipeline.RunServices;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Service;

/** Forms and indicators as their files have them, and changes of them, which hold once a second person approves. */
@Service
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
class DefinitionDesk {

    private static final List<String> FOLDERS = List.of("forms", "indicators");

    private final LiveCatalog definitions;
    private final Proposals proposals;
    private final RunServices services;
    private final Reach reach;

    DefinitionDesk(
            LiveCatalog definitions,
            DataSource database,
            RunServices services,
            AuditLog audit,
            Reach reach,
            Clock clock) {
        this.definitions = definitions;
        this.proposals = new Proposals(database, audit, clock);
        this.services = services;
        this.reach = reach;
    }

    /**
     * One file.
     *
     * @param kind {@code forms} or {@code indicators}
     * @param name without its ending
     */
    record DefinitionFile(String kind, String name) {

        /** Relative to the home. */
        public String path() {
            return "jobs/" + kind + "/" + name + ".yml";
        }
    }

    List<DefinitionFile> files(String kind) {
        try (Stream<Path> all = Files.list(home().resolve("jobs").resolve(kind))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".yml"))
                    .sorted()
                    .map(name -> new DefinitionFile(kind, name.substring(0, name.length() - ".yml".length())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Only files that are there, so that no path comes of what is asked for. */
    Optional<DefinitionFile> find(String kind, String name) {
        return FOLDERS.contains(kind)
                ? files(kind).stream().filter(file -> file.name().equals(name)).findFirst()
                : Optional.empty();
    }

    String text(DefinitionFile file) {
        try {
            return Files.readString(home().resolve(file.path()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String fingerprint(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }

    List<DefinitionProblem> problems(DefinitionFile file, String text) {
        return new TriedDefinitions(home()).problems(file.path(), text);
    }

    /** How a sample would be understood with this text in the file's place; only where it has no problems. */
    Explanation explain(DefinitionFile file, String text, byte[] sample, String name) {
        return new TriedDefinitions(home())
                .with(file.path(), text, catalog -> new HandedIn(catalog, services).explain(sample, name));
    }

    void propose(DefinitionFile file, String base, String text, Account viewer, String reason) {
        proposals.propose(file.path(), base, text, new By(viewer.name(), reason));
    }

    List<Proposal> proposals() {
        return proposals.list();
    }

    Optional<Proposal> proposal(long id) {
        return proposals.find(id);
    }

    /** Whether somebody may decide: definitions are everybody's, so only who reaches everywhere, and not their author. */
    boolean mayDecide(Proposal proposal, Account viewer) {
        return proposal.isOpen()
                && !proposal.proposedBy().equals(viewer.name())
                && reach.of(viewer).isEverywhere();
    }

    /** @return why not; empty when it is written */
    Optional<Text> approve(Proposal proposal, Account viewer, String reason) {
        if (!mayDecide(proposal, viewer)) {
            return Optional.of(new Text(
                    "ผู้อนุมัติต้องไม่ใช่ผู้เสนอ และต้องดูแลทุกพื้นที่",
                    "Who approves is not who proposed it, and has all areas."));
        }
        List<DefinitionProblem> wrong = new TriedDefinitions(home()).problems(proposal.file(), proposal.content());
        if (!wrong.isEmpty()) {
            return Optional.of(wrong.get(0).message());
        }
        return proposals.approve(proposal, home(), new By(viewer.name(), reason));
    }

    Optional<Text> decline(Proposal proposal, Account viewer, String reason) {
        boolean own = proposal.proposedBy().equals(viewer.name());
        return own || mayDecide(proposal, viewer)
                ? proposals.decline(proposal, new By(viewer.name(), reason))
                : Optional.of(new Text("ท่านตัดสินข้อเสนอนี้ไม่ได้", "You cannot decide about it."));
    }

    private Path home() {
        return definitions.usable().home();
    }
}
