package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.disclosure.AttackedProtection.Attacked;
import org.prasan.disclosure.ProtectionAccount.HiddenPlace;
import org.prasan.disclosure.ProtectionAccount.OfAgency;
import org.prasan.disclosure.ProtectionAccount.OfAudience;
import org.prasan.disclosure.engine.GuardedProtection;
import org.prasan.disclosure.engine.JointMatrix;
import org.prasan.disclosure.engine.Role;
import org.prasan.figures.InnerCells;
import org.prasan.vocabulary.Text;

/** Decides, audience after audience from the widest on, which places of a release are shown. */
final class ReleaseProtection {

    private static final Text REVEALED = new Text(
            "สิ่งที่เผยแพร่แล้วหรือต้องเผยแพร่จะเปิดเผยตัวเลขนี้",
            "what is or must be published would reveal this figure");
    private static final Text NARROW = new Text(
            "คาดเดาตัวเลขนี้ได้แคบกว่าที่นโยบายยอมให้ ไม่ว่าจะปกปิดอะไรเพิ่ม",
            "can be bounded more narrowly than the policy allows, whatever else is hidden");

    private final InnerCells inner;
    private final Runnable checkpoint;
    private final List<Decided> decided = new ArrayList<>();
    private final List<OfAudience> accounts = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    ReleaseProtection(InnerCells inner, Runnable checkpoint) {
        this.inner = inner;
        this.checkpoint = checkpoint;
    }

    /**
     * The next narrower audience.
     *
     * @param open its own reports' places
     * @param policy the strictest of its reports
     * @param past all that it has read before
     */
    void decide(List<Place> open, ProtectionPolicy policy, List<PastRelease> past) {
        Attempt attempt = attempt(open, false, policy, past);
        if (!attempt.holds() && !decided.isEmpty()) {
            // These readers hold more than the wider ones: what those may see without harm may harm here.
            attempt = attempt(open, true, policy, past);
        }
        Joint joint = attempt.joint();
        BitSet hidden = attempt.hidden();
        if (attempt.protection() != null) {
            refuse(joint.matrix(), attempt.protection());
            accounts.add(account(policy.audience(), attempt, attempt.protection(), open));
        }
        for (int i = 0; i < decided.size(); i++) {
            boolean shown = decided.get(i).shown() && !joint.isHidden(open.size() + i, hidden);
            decided.set(i, new Decided(decided.get(i).place(), shown));
        }
        for (int place = 0; place < open.size(); place++) {
            boolean small = open.get(place).isSmall() || open.get(place).isHiddenZero();
            boolean shown = !joint.isHidden(place, hidden) && !small;
            decided.add(new Decided(open.get(place), shown));
        }
    }

    /** @param protection null where nothing is small */
    private record Attempt(
            Joint joint, BitSet hidden, @Nullable GuardedProtection protection, List<OfAgency> agencies) {

        boolean holds() {
            return protection == null || protection.holds();
        }
    }

    private Attempt attempt(List<Place> open, boolean yielding, ProtectionPolicy policy, List<PastRelease> past) {
        Joint joint = JointBuilder.joint(open, decided, yielding, inner, past, policy);
        BitSet hidden = joint.matrix().cells(Role.PRIMARY);
        if (hidden.isEmpty()) {
            return new Attempt(joint, hidden, null, List.of());
        }
        Attacked attacked = AttackedProtection.of(joint, policy, checkpoint);
        hidden.or(attacked.protection().protection().suppressed());
        return new Attempt(joint, hidden, attacked.protection(), attacked.agencies());
    }

    private void refuse(JointMatrix matrix, GuardedProtection protection) {
        BitSet revealed = protection.protection().unsafe();
        revealed.stream().forEach(cell -> refusals.add(new Refusal(matrix.name(cell), REVEALED)));
        protection.narrow().stream()
                .filter(cell -> !revealed.get(cell))
                .forEach(cell -> refusals.add(new Refusal(matrix.name(cell), NARROW)));
    }

    private static OfAudience account(
            String audience, Attempt attempt, GuardedProtection protection, List<Place> open) {
        JointMatrix matrix = attempt.joint().matrix();
        List<HiddenPlace> places = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            if (attempt.joint().isHidden(i, attempt.hidden())) {
                Place place = open.get(i);
                places.add(new HiddenPlace(
                        place.report().id(),
                        place.table().id(),
                        place.table().rows().get(place.row()).code(),
                        place.table().columns().get(place.column()).code(),
                        place.isSmall()));
            }
        }
        return new OfAudience(
                audience,
                matrix.innerCells(),
                matrix.cells(),
                matrix.cells(Role.FORCED).cardinality(),
                matrix.cells(Role.PRIMARY).cardinality(),
                protection.protection().secondary().cardinality(),
                protection.widening().cardinality(),
                protection.rounds(),
                protection.protection().certificate().prime(),
                protection.audits().stream()
                        .flatMap(audit -> audit.intervals().stream())
                        .toList(),
                attempt.agencies(),
                places);
    }

    List<Decided> decided() {
        return decided;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    ProtectionAccount account() {
        return new ProtectionAccount(accounts);
    }
}
