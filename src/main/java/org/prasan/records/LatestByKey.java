package org.prasan.records;

import java.util.HashMap;
import java.util.Map;

/** {@link SettlePolicy#LATEST_BY_KEY}: walks the versions oldest first, each taking over from its predecessor. */
final class LatestByKey {

    private LatestByKey() {}

    static void settle(AgencyTable table, Settling settling) {
        Map<String, VersionStub> latest = new HashMap<>();
        table.sections().stream().sorted(Section.OLDEST_FIRST).forEach(section -> walk(section, latest, settling));
        latest.values().forEach(version -> settling.versions.is(version, true));
        table.reports().forEach(report -> settling.stands(report.submission()));
    }

    private static void walk(Section section, Map<String, VersionStub> latest, Settling settling) {
        LineTally tally = settling.tally(section.submission());
        settling.pages.forEachStub(section, version -> {
            VersionStub before = latest.put(version.key(), version);
            tally.note(version, before == null ? null : before.payloadHash());
            if (before != null) {
                settling.versions.is(before, false);
            }
        });
        tally.endOfSheet();
    }
}
