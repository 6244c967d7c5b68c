package org.prasan.console.committee;

import java.util.List;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Need;
import org.prasan.console.Need.Urgency;
import org.prasan.console.NeedSource;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Component;

/** Editions that nobody receives before the viewer has looked at them. */
@Component
class ApprovalNeeds implements NeedSource {

    private static final int MOST = 5;

    private final ApprovalShelf approvals;
    private final LiveCatalog definitions;

    ApprovalNeeds(ApprovalShelf approvals, LiveCatalog definitions) {
        this.approvals = approvals;
        this.definitions = definitions;
    }

    @Override
    public List<Need> of(Account viewer) {
        if (viewer.roles().stream().allMatch(role -> role == Role.AGENCY)) {
            return List.of();
        }
        Catalog catalog = definitions.usable();
        return approvals.of(viewer).stream()
                .limit(MOST)
                .map(edition -> EditionLine.of(edition, catalog))
                .map(line -> new Need(
                        new Text(
                                "รออนุมัติ: " + line.title().th() + " "
                                        + line.period().th() + " ครั้งที่ " + line.revision(),
                                "Awaits approval: " + line.title().en() + ", "
                                        + line.period().en() + ", revision " + line.revision()),
                        line.path().replace(EditionLine.EDITIONS, ApprovalPage.APPROVALS),
                        Urgency.NOW))
                .toList();
    }
}
