package org.prasan.console.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.Need;
import org.prasan.console.Need.Urgency;
import org.prasan.console.NeedSource;
import org.prasan.operations.resolutions.TrackedResolution;
import org.springframework.stereotype.Component;

/** What the viewer's agency must do within a month, or should have done. */
@Component
class ResolutionNeeds implements NeedSource {

    private static final long SOON_DAYS = 30;
    private static final int MOST = 5;

    private final OwnResolutions resolutions;
    private final Clock clock;

    ResolutionNeeds(OwnResolutions resolutions, Clock clock) {
        this.resolutions = resolutions;
        this.clock = clock;
    }

    @Override
    public List<Need> of(Account viewer) {
        if (!viewer.is(Role.AGENCY)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return resolutions.of(viewer).stream()
                .filter(TrackedResolution::isOpen)
                .filter(tracked -> left(tracked, today) <= SOON_DAYS)
                .limit(MOST)
                .map(tracked -> need(tracked, today))
                .toList();
    }

    private static long left(TrackedResolution tracked, LocalDate today) {
        OptionalLong left = tracked.daysLeft(today);
        return left.orElse(Long.MAX_VALUE);
    }

    private static Need need(TrackedResolution tracked, LocalDate today) {
        return new Need(
                tracked.deadline(today), "/agency/resolutions", left(tracked, today) < 0 ? Urgency.NOW : Urgency.SOON);
    }
}
