package org.prasan.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.prasan.access.Refusal;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.catalog.DeliveryPolicy.Addressing;
import org.prasan.catalog.EditionRecipient;
import org.prasan.delivery.RecipientChange.Addition;
import org.prasan.vocabulary.Text;

/** Adds and changes recipients and groups beside their file; what is wrong with a draft is said by its field. */
public final class RecipientDesk {

    private final Recipients recipients;
    private final RecipientChanges changes;
    private final GroupChanges groups;

    public RecipientDesk(
            DataSource dataSource, Recipients recipients, RecipientChanges changes, AuditLog audit, Clock clock) {
        this.recipients = recipients;
        this.changes = changes;
        this.groups = new GroupChanges(dataSource, clock, audit);
    }

    /** A recipient as they stand now. */
    public RecipientDraft draft(EditionRecipient recipient, DeliveryPolicy now) {
        Set<String> reports = new HashSet<>();
        now.reports().stream()
                .filter(one -> one.direct().contains(recipient.name()))
                .forEach(one -> reports.add(one.report()));
        return new RecipientDraft(
                recipient.name(),
                recipient.audience(),
                recipient.languages(),
                recipient.mail(),
                recipient.agency().orElse(""),
                reports);
    }

    /** What is wrong with one who is to be added. */
    public List<Refusal> problemsOfNew(RecipientDraft draft, Catalog catalog) {
        List<Refusal> wrong = new ArrayList<>();
        RecipientCheck.name(draft.name(), names(catalog)).ifPresent(wrong::add);
        wrong.addAll(new RecipientCheck(catalog).problems(draft, Optional.empty()));
        return wrong;
    }

    /** What is wrong with a change of one that there is. */
    public List<Refusal> problems(RecipientDraft draft, Catalog catalog) {
        return new RecipientCheck(catalog).problems(draft, catalog.delivery().find(draft.name()));
    }

    /** Who is added or changed; what then is as in the file is no change. */
    public void save(RecipientDraft draft, long account, Catalog catalog, String actor, String reason) {
        boolean paused = changes.find(draft.name()).map(RecipientChange::paused).orElse(false);
        RecipientChange change = catalog.delivery()
                .find(draft.name())
                .map(file -> against(file, draft, catalog.delivery(), paused))
                .orElseGet(() -> added(draft, account, paused));
        changes.change(change, actor, reason);
    }

    private RecipientChange against(
            EditionRecipient file, RecipientDraft draft, DeliveryPolicy policy, boolean paused) {
        Set<String> ofFile = draft(file, policy).reports();
        return new RecipientChange(
                draft.name(),
                draft.mail().equals(file.mail()) ? List.of() : draft.mail(),
                draft.languages().equals(file.languages()) ? List.of() : draft.languages(),
                paused,
                draft.reports().equals(ofFile) ? Optional.empty() : Optional.of(sorted(draft.reports())),
                Optional.empty());
    }

    private static RecipientChange added(RecipientDraft draft, long account, boolean paused) {
        return new RecipientChange(
                draft.name(),
                draft.mail(),
                draft.languages(),
                paused,
                Optional.of(sorted(draft.reports())),
                Optional.of(new Addition(
                        draft.audience(),
                        draft.agency().isEmpty() ? Optional.empty() : Optional.of(draft.agency()),
                        account)));
    }

    /** Stops or resumes; what else was changed of them stays. */
    public void pause(String name, boolean paused, String actor, String reason) {
        RecipientChange now = changes.find(name).orElse(RecipientChange.none(name));
        changes.change(now.paused(paused), actor, reason);
    }

    /** The name of a member's own subscription. */
    public static String ofAccount(long account) {
        return RecipientCheck.MEMBER + account;
    }

    /** Whether it is a member's own: it is theirs to change. */
    public boolean isSubscription(String name) {
        return changes.find(name)
                .flatMap(RecipientChange::addition)
                .filter(of -> of.account() != 0)
                .isPresent();
    }

    /** As they are now, by name. */
    public Map<String, RecipientGroup> groups(Catalog catalog) {
        Map<String, RecipientGroup> all = new LinkedHashMap<>();
        DeliveryPolicy policy = catalog.delivery();
        policy.groups().keySet().stream()
                .sorted()
                .forEach(name -> all.put(
                        name,
                        new RecipientGroup(
                                name,
                                policy.groups().getOrDefault(name, List.of()),
                                policy.reports().stream()
                                        .filter(one -> one.groups().contains(name))
                                        .map(Addressing::report)
                                        .distinct()
                                        .toList())));
        groups.list().forEach(group -> all.put(group.name(), group));
        return all;
    }

    public boolean isChanged(String group) {
        return groups.list().stream().anyMatch(one -> one.name().equals(group));
    }

    /** What is wrong with a group; members and reports were chosen from what there is. */
    public List<Refusal> problemsOfGroup(RecipientGroup group, boolean isNew, Catalog catalog) {
        List<Refusal> wrong = new ArrayList<>();
        if (isNew) {
            RecipientCheck.name(group.name(), names(catalog)).ifPresent(wrong::add);
        }
        if (group.members().isEmpty() && !group.reports().isEmpty()) {
            wrong.add(
                    new Refusal("members", new Text("เลือกผู้รับอย่างน้อยหนึ่งราย", "Choose at least one recipient")));
        }
        RecipientCheck check = new RecipientCheck(catalog);
        DeliveryPolicy now = recipients.now(catalog);
        group.members().stream()
                .flatMap(name -> now.find(name).stream())
                .filter(one -> !check.readable(one.audience()).containsAll(group.reports()))
                .findFirst()
                .ifPresent(one -> wrong.add(new Refusal(
                        "reports",
                        new Text(
                                one.name() + " ไม่มีสิทธิอ่านรายงานที่เลือกบางฉบับ",
                                "Some of the chosen reports are not for " + one.name()))));
        return wrong;
    }

    public void save(RecipientGroup group, Catalog catalog, String actor, String reason) {
        groups.keep(group, Optional.ofNullable(groups(catalog).get(group.name())), actor, reason);
    }

    private Set<String> names(Catalog catalog) {
        Set<String> names = new HashSet<>(groups(catalog).keySet());
        Stream.concat(
                        catalog.delivery().recipients().stream().map(EditionRecipient::name),
                        changes.list().stream().map(RecipientChange::recipient))
                .forEach(names::add);
        return names;
    }

    private static List<String> sorted(Set<String> ids) {
        return List.copyOf(new TreeSet<>(ids));
    }
}
