package org.prasan.disclosure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prasan.disclosure.ProtectionAccount.HiddenPlace;
import org.prasan.disclosure.ProtectionAccount.OfAgency;
import org.prasan.disclosure.ProtectionAccount.OfAudience;

/**
 * What the statistician reads of a release: what was hidden, why, at what loss and in what time. It tells which cells
 * are small and so never leaves the data folder.
 */
public final class AccountText {

    private AccountText() {}

    public static String of(Release release, Duration time) {
        return of(release, time, List.of());
    }

    /** @param advice how tables could be made otherwise */
    public static String of(Release release, Duration time, List<RedesignAdvice.Advice> advice) {
        StringBuilder text = new StringBuilder();
        line(text, "ใช้เวลา / time: " + time.toMillis() + " ms");
        if (release instanceof Release.Safe safe) {
            safe(text, safe);
        } else if (release instanceof Release.Refused refused) {
            line(text, "ปกปิดให้ปลอดภัยไม่ได้ ไม่เผยแพร่ / cannot be made safe, not published:");
            refused.reasons()
                    .forEach(reason -> line(
                            text,
                            "  " + reason.cell() + ": " + reason.reason().th() + " / "
                                    + reason.reason().en()));
        }
        if (!advice.isEmpty()) {
            line(text, "");
        }
        lines(advice).forEach(line -> line(text, line));
        return text.toString();
    }

    /** One line a table that should be made otherwise, and one for each way. */
    public static List<String> lines(List<RedesignAdvice.Advice> advice) {
        List<String> lines = new ArrayList<>();
        HiddenShare last = null;
        for (RedesignAdvice.Advice one : advice) {
            if (!one.before().equals(last)) {
                lines.add("ควรปรับตาราง / better made otherwise: " + one.report() + " / "
                        + one.before().table() + ": ปกปิด / hidden " + share(one.before()));
                last = one.before();
            }
            lines.add("  " + one.what().th() + " / " + one.what().en() + ": → " + share(one.after()));
        }
        return lines;
    }

    /** {@code 4 / 16 (25%)}. */
    public static String share(HiddenShare share) {
        return String.format(Locale.ROOT, "%d / %d (%.0f%%)", share.hidden(), share.cells(), share.share() * 100);
    }

    private static void safe(StringBuilder text, Release.Safe release) {
        release.tables().forEach((report, tables) -> {
            line(text, "");
            line(text, "รายงาน / report: " + report.id() + " (" + report.audience() + ")");
            HiddenShare.of(tables.values()).forEach(share -> line(text, table(share)));
        });
        release.account().audiences().forEach(audience -> audience(text, audience));
    }

    private static String table(HiddenShare share) {
        return String.format(
                Locale.ROOT,
                "  %s: ปกปิด / hidden %d / %d (%.0f%%)%s",
                share.table(),
                share.hidden(),
                share.cells(),
                share.share() * 100,
                share.isTooMuch()
                        ? " – เกินหนึ่งในสาม ควรรวมรหัสหรือลดมิติ / more than a third: merge codes or drop a dimension"
                        : "");
    }

    private static void audience(StringBuilder text, OfAudience audience) {
        line(text, "");
        line(text, "ผู้อ่าน / audience: " + audience.audience());
        line(text, "  ส่วนย่อย / inner cells: " + audience.innerCells());
        line(text, "  ช่อง / cells: " + audience.cells() + " (รู้อยู่แล้ว / known before: " + audience.known() + ")");
        line(text, "  ปกปิดเพราะน้อย / primary: " + audience.primary());
        line(
                text,
                "  ปกปิดเพื่อช่องอื่น / secondary: " + audience.secondary() + " (เพื่อขยายช่วง / to widen intervals: "
                        + audience.widening() + ")");
        line(text, "  รอบ / rounds: " + audience.rounds() + "   ใบรับรอง mod / certificate mod: " + audience.prime());
        audience.intervals().stream()
                .mapToLong(interval -> interval.width())
                .min()
                .ifPresent(width -> line(text, "  ช่วงแคบที่สุด / narrowest interval: " + width));
        audience.agencies().forEach(agency -> agency(text, agency));
        for (HiddenPlace place : audience.hidden()) {
            line(
                    text,
                    "  [c] " + String.join(" / ", List.of(place.report(), place.table())) + " / " + place.row() + " × "
                            + place.column() + ": "
                            + (place.small() ? "น้อย / primary" : "เพื่อช่องอื่น / secondary"));
        }
    }

    private static void agency(StringBuilder text, OfAgency agency) {
        line(
                text,
                "  ผู้ส่งข้อมูล / contributor " + agency.agency() + ": " + agency.cells() + " ช่อง / cells"
                        + (agency.narrowest() == Long.MAX_VALUE
                                ? ""
                                : ", ช่วงแคบที่สุด / narrowest interval: " + agency.narrowest()));
        agency.narrowBefore()
                .forEach(cell -> line(
                        text,
                        "    แคบอยู่ก่อนจากฉบับที่เผยแพร่แล้ว ฉบับนี้ไม่บอกเพิ่ม / narrow before, from earlier editions; this one adds"
                                + " nothing: " + cell));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
