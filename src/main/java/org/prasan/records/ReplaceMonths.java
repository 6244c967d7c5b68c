package org.prasan.records;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * {@link SettlePolicy#REPLACE_MONTHS}: a month goes to the last submission that covers it, and with it everything this
 * one reports there. What a submission reports outside its coverage covers that month too, so nothing is lost.
 */
final class ReplaceMonths {

    private ReplaceMonths() {}

    static void settle(AgencyTable table, Settling settling) {
        Map<Integer, Long> holders = new HashMap<>();
        for (AgencyTable.Report report : table.reports()) {
            months(report, settling).forEach(month -> {
                holders.put(month, report.submission().id());
                settling.mayBeReplaced(report.submission());
            });
        }
        table.reports().stream()
                .filter(report -> holders.containsValue(report.submission().id()))
                .forEach(report -> settling.stands(report.submission()));
        Map<KeyMonth, Long> known = new HashMap<>();
        for (AgencyTable.Report report : table.reports()) {
            known.putAll(walk(report, holders, known, settling));
        }
    }

    /** A submission whose every row was refused replaces nothing. */
    private static Set<Integer> months(AgencyTable.Report report, Settling settling) {
        Set<Integer> months = new HashSet<>();
        if (!report.submission().everyRowRejected()) {
            report.coverages().stream()
                    .flatMap(coverage -> coverage.months().months().stream())
                    .forEach(month -> months.add(MonthNumber.of(month)));
        }
        report.sections().forEach(section -> months.addAll(settling.pages.months(section)));
        return months;
    }

    /** @return the payloads that the submission reports; its own lines are not each other's predecessors */
    private static Map<KeyMonth, Long> walk(
            AgencyTable.Report report, Map<Integer, Long> holders, Map<KeyMonth, Long> known, Settling settling) {
        Map<KeyMonth, Long> reported = new HashMap<>();
        LineTally tally = settling.tally(report.submission());
        Long submission = report.submission().id();
        for (Section section : report.sections()) {
            settling.pages.forEachStub(section, version -> {
                KeyMonth cell = new KeyMonth(version.key(), version.month());
                tally.note(version, known.get(cell));
                reported.put(cell, version.payloadHash());
                settling.versions.is(version, submission.equals(holders.get(version.month())));
            });
            tally.endOfSheet();
        }
        return reported;
    }

    private record KeyMonth(String key, int month) {}
}
