package org.prasan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.ProtectionAccount.OfAgency;

/** What an agency that knows its own records can find out of others'. */
class ContributingAgenciesTest {

    private static final ReportDefinition REPORT = SmallTables.report("r", "provincial");
    private static final ProtectionPolicy POLICY = new ProtectionPolicy("provincial", 1, 4, 4);

    private static final List<String> SHOWN_BEFORE = List.of("r / t / r0 × c2", "r / t / r0 × _T");

    private static Release.Safe safe(SmallTables tables, PastRelease... past) {
        Release release = new Disclosure().protect(tables.set(), SmallTables.rules(POLICY), audiences -> List.of(past));
        assertThat(release).isInstanceOf(Release.Safe.class);
        return (Release.Safe) release;
    }

    private static String printed(Release.Safe release) {
        StringBuilder text = new StringBuilder();
        release.tables().get(REPORT).get("t").content().cells().forEach(row -> {
            row.forEach(
                    cell -> text.append(cell instanceof ReleasedCell.Value value ? (long) value.value() + " " : "c "));
            text.append("/ ");
        });
        return text.toString().strip();
    }

    private static OfAgency agency(Release.Safe release) {
        return release.account().audiences().get(0).agencies().stream()
                .filter(agency -> agency.agency().equals(SmallTables.AGENCY))
                .findFirst()
                .orElseThrow();
    }

    private static SmallTables small() {
        return new SmallTables().kept(0, 1, 5).table(REPORT, "t", new int[] {2, 6, 30}, new int[] {20, 40, 50});
    }

    /** Of 8 people an outsider knows no more than that; who keeps 5 of the 6 knows that the others are at most 3. */
    @Test
    void moreIsHiddenWhereAnAgencysOwnShareLeavesTooLittleRoom() {
        Release.Safe without = safe(new SmallTables().table(REPORT, "t", new int[] {2, 6, 30}, new int[] {20, 40, 50}));
        Release.Safe with = safe(small());

        assertThat(printed(without)).isEqualTo("c c 30 38 / c c 50 110 / 22 46 80 148 /");
        assertThat(printed(with)).isEqualTo("c 6 30 c / c 40 50 c / 22 46 80 148 /");
        assertThat(agency(with).narrowest()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void whatAllIsOfOneAgencyIsNoSecretToIt() {
        Release.Safe release =
                safe(new SmallTables().kept(0, 0, 2).table(REPORT, "t", new int[] {2, 6, 30}, new int[] {20, 40, 50}));

        assertThat(agency(release).cells()).isZero();
    }

    /** Last time a row was shown but for two cells; with it the agency knows already that the others are at most 3. */
    @Test
    void ofWhatEarlierEditionsToldAnAgencyNothingMoreIsTold() {
        PastRelease all = safe(small()).entries().get(REPORT);
        PastRelease sum = new PastRelease(
                "before",
                all.atoms(),
                all.cells().stream()
                        .filter(cell -> SHOWN_BEFORE.contains(cell.name()))
                        .map(cell -> new PastRelease.PastCell(cell.name(), cell.about(), cell.inner(), true, false))
                        .toList());

        Release.Safe release = safe(small(), sum);

        assertThat(agency(release).narrowBefore()).containsExactly("r / t / r0 × c0");
        assertThat(AccountText.of(release, Duration.ZERO))
                .contains("narrow before, from earlier editions; this one adds nothing: r / t / r0 × c0");
    }

    @Test
    void theAccountSaysWhatEachAgencyCanFindOut() {
        Release.Safe release = safe(small());

        assertThat(AccountText.of(release, Duration.ZERO))
                .contains("ผู้ส่งข้อมูล / contributor agency: 1 ช่อง / cells, ช่วงแคบที่สุด / narrowest interval: ");
    }
}
