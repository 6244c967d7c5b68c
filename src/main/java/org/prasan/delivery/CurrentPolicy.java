package org.prasan.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.catalog.DeliveryPolicy.Addressing;
import org.prasan.catalog.EditionRecipient;
import org.prasan.catalog.ReportDefinition;
import org.prasan.vocabulary.Language;

/**
 * Who is addressed what, now: the file of recipients, overridden by what people changed. Nobody is addressed a report that
 * is not for their audience, whatever was typed once.
 */
final class CurrentPolicy {

    private final DeliveryPolicy file;
    private final Collection<ReportDefinition> reports;
    private final Map<String, EditionRecipient> recipients = new LinkedHashMap<>();
    private final Map<String, List<String>> chosen = new LinkedHashMap<>();
    private final Map<String, RecipientGroup> groups = new LinkedHashMap<>();
    private final Map<String, Set<String>> readable = new LinkedHashMap<>();

    /** @param audiences that an added recipient reads now; none for one whose account may read no more */
    CurrentPolicy(
            Catalog catalog,
            List<RecipientChange> changes,
            List<RecipientGroup> changedGroups,
            Function<RecipientChange, Set<String>> audiences) {
        this.file = catalog.delivery();
        this.reports = catalog.reports();
        Map<String, RecipientChange> byName =
                changes.stream().collect(Collectors.toMap(RecipientChange::recipient, change -> change));
        file.recipients().forEach(one -> {
            RecipientChange change = byName.remove(one.name());
            add(
                    change == null ? one : change.apply(one),
                    Optional.ofNullable(change).flatMap(RecipientChange::reports),
                    Set.copyOf(catalog.protection().readBy(one.audience())));
        });
        byName.values().forEach(change -> {
            Set<String> reads = audiences.apply(change);
            change.added().filter(one -> !reads.isEmpty()).ifPresent(one -> add(one, change.reports(), reads));
        });
        changedGroups.forEach(group -> groups.put(group.name(), group));
    }

    private void add(EditionRecipient recipient, Optional<List<String>> own, Set<String> reads) {
        recipients.put(recipient.name(), recipient);
        readable.put(recipient.name(), reads);
        own.ifPresent(ids -> chosen.put(recipient.name(), ids));
    }

    DeliveryPolicy policy(boolean test) {
        Map<String, List<String>> members = new LinkedHashMap<>(file.groups());
        groups.values().forEach(group -> members.put(group.name(), group.members()));
        return new DeliveryPolicy(
                file.site(), test, file.copies(), List.copyOf(recipients.values()), members, addressings(members));
    }

    private List<Addressing> addressings(Map<String, List<String>> members) {
        List<Addressing> all = new ArrayList<>();
        for (ReportDefinition report : reports) {
            Set<String> direct = chosenBy(report);
            Set<String> through = groups.values().stream()
                    .filter(group -> group.reports().contains(report.id()))
                    .map(RecipientGroup::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            for (Addressing of : file.reports()) {
                if (of.report().equals(report.id())) {
                    Addressing now = overridden(of, report, members);
                    direct.removeAll(now.direct());
                    through.removeAll(now.groups());
                    all.add(now);
                }
            }
            if (!direct.isEmpty() || !through.isEmpty()) {
                all.add(addressing(report, List.of(), List.copyOf(direct), List.copyOf(through), members));
            }
        }
        return all;
    }

    private Set<String> chosenBy(ReportDefinition report) {
        return chosen.entrySet().stream()
                .filter(own -> own.getValue().contains(report.id()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Addressing overridden(Addressing of, ReportDefinition report, Map<String, List<String>> members) {
        Predicate<String> stays = name -> Optional.ofNullable(chosen.get(name))
                .map(ids -> ids.contains(report.id()))
                .orElse(true);
        Predicate<String> kept = name -> Optional.ofNullable(groups.get(name))
                .map(group -> group.reports().contains(report.id()))
                .orElse(true);
        return addressing(
                report,
                of.languages(),
                of.direct().stream().filter(stays).toList(),
                of.groups().stream().filter(kept).toList(),
                members);
    }

    private Addressing addressing(
            ReportDefinition report,
            List<Language> languages,
            List<String> direct,
            List<String> through,
            Map<String, List<String>> members) {
        Set<String> to = new LinkedHashSet<>(direct);
        through.forEach(group -> to.addAll(members.getOrDefault(group, List.of())));
        to.removeIf(name -> !readable.getOrDefault(name, Set.of()).contains(report.audience()));
        return new Addressing(report.id(), report.audience(), languages, direct, through, List.copyOf(to));
    }
}
