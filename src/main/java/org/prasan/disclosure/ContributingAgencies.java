package org.prasan.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prasan.disclosure.ProtectionAccount.OfAgency;
import org.prasan.disclosure.engine.Attacker;
import org.prasan.disclosure.engine.Audit;
import org.prasan.disclosure.engine.Auditor;
import org.prasan.disclosure.engine.Interval;
import org.prasan.disclosure.engine.IntervalPolicy;
import org.prasan.disclosure.engine.JointMatrix;
import org.prasan.disclosure.engine.Role;

/**
 * The agencies whose records a release counts, as attackers: each knows its own share of every cell and reads what the
 * audience reads. Where an agency could bound a cell too narrowly even if this release showed nothing at all, the release
 * must tell it nothing more; those cells are told to the statistician.
 */
final class ContributingAgencies {

    private final JointMatrix joint;
    private final List<Attacker> agencies;
    private final IntervalPolicy policy;
    private final Auditor auditor;
    private final Map<String, Map<Integer, Interval>> narrowBefore = new HashMap<>();

    ContributingAgencies(Joint joint, IntervalPolicy policy, Auditor auditor) {
        this.joint = joint.matrix();
        this.agencies = joint.agencies();
        this.policy = policy;
        this.auditor = auditor;
    }

    /** In the order of the agencies' names. */
    List<Audit> attack(BitSet hidden) {
        if (narrowBefore.isEmpty()) {
            BitSet everything = joint.cells(Role.FORCED);
            everything.flip(0, joint.cells());
            audits(everything)
                    .forEach(audit -> narrowBefore.put(audit.attacker().name(), narrowest(audit)));
        }
        return audits(hidden);
    }

    private List<Audit> audits(BitSet hidden) {
        return agencies.parallelStream()
                .map(agency -> auditor.audit(joint, hidden, agency, policy))
                .toList();
    }

    /** Cells of which the release tells the agency too much. */
    BitSet narrow(Audit audit) {
        BitSet narrow = new BitSet();
        narrowest(audit).forEach((cell, now) -> {
            Interval before = narrowBefore(audit).get(cell);
            narrow.set(cell, before == null || now.width() < before.width() || now.highest() < before.highest());
        });
        return narrow;
    }

    /** By cell, what was too narrow for the agency without this release. */
    private Map<Integer, Interval> narrowBefore(Audit audit) {
        return narrowBefore.getOrDefault(audit.attacker().name(), Map.of());
    }

    OfAgency account(Audit audit) {
        Map<Integer, Interval> before = narrowBefore(audit);
        return new OfAgency(
                audit.attacker().name(),
                audit.intervals().size(),
                audit.intervals().stream()
                        .filter(interval -> !before.containsKey(interval.cell()))
                        .mapToLong(Interval::width)
                        .min()
                        .orElse(Long.MAX_VALUE),
                before.keySet().stream().sorted().map(joint::name).toList());
    }

    private Map<Integer, Interval> narrowest(Audit audit) {
        return audit.narrow(policy).stream().collect(Collectors.toMap(Interval::cell, interval -> interval));
    }
}
