package org.prasan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.prasan.disclosure.PastRelease.PastAtom;
import org.prasan.disclosure.PastRelease.PastCell;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;
import org.prasan.vocabulary.Period;

/** The register keeps what was published on every database. */
class RegisterIT {

    private static final List<String> PUBLIC = List.of("public");

    private static Register.Entry entry(String owner, String period, String audience) {
        PastRelease cells = new PastRelease(
                "kept under another name",
                List.of(new PastAtom(Long.MIN_VALUE, 0, 1, "TH-POL-MSI"), new PastAtom(7, 70, 250)),
                List.of(
                        new PastCell("t / r × c", "CASES 2019-09", BitSet.valueOf(new long[] {1, 64}), true, false),
                        new PastCell("t / r × d", "", new BitSet(), false, true),
                        new PastCell("t / r × e", "", new BitSet(), true, false, 6)));
        return new Register.Entry(owner, "summary", audience, Period.parse(period), "out/" + owner, cells);
    }

    private static Register with(Supplier<RecordsDatabase> database, Register.Entry... entries) {
        Register register = new Register(database.get().dataSource());
        for (Register.Entry entry : entries) {
            assertThat(register.intend(register.version(), List.of(entry))).isTrue();
        }
        return register;
    }

    private static List<String> names(Register register, String period, int horizon, List<String> audiences) {
        return register.published(Period.parse(period), horizon, "now").readBy(audiences).stream()
                .map(PastRelease::name)
                .toList();
    }

    @OnEveryDatabase
    void whatIsIntendedIsHeldAgainstOthersAsItWasEntered(Supplier<RecordsDatabase> database) {
        Register register = with(database, entry("run", "FY2562", "public"));

        List<PastRelease> past =
                register.published(Period.parse("FY2562"), 12, "another").readBy(PUBLIC);

        PastRelease cells = entry("run", "FY2562", "public").cells();
        assertThat(past).containsExactly(new PastRelease("summary FY2562 (run)", cells.atoms(), cells.cells()));
    }

    @OnEveryDatabase
    void aRunGivenAgainReplacesItsOwnEntryWhichIsNotHeldAgainstIt(Supplier<RecordsDatabase> database) {
        Register register = with(database, entry("now", "FY2562", "public"), entry("now", "FY2562", "public"));

        assertThat(names(register, "FY2562", 12, PUBLIC)).isEmpty();
        assertThat(register.intentions()).hasSize(1);
    }

    @OnEveryDatabase
    void onlyWhatTheAudiencesReadWithinTheHorizonIsHeldAgainstThem(Supplier<RecordsDatabase> database) {
        Register register = with(
                database,
                entry("a", "FY2560", "public"),
                entry("b", "FY2561", "public"),
                entry("c", "FY2562", "provincial"),
                entry("d", "ALL", "public"));

        assertThat(names(register, "FY2562", 12, PUBLIC)).containsExactly("summary FY2561 (b)", "summary ALL (d)");
        assertThat(names(register, "FY2562", 0, List.of("public", "provincial")))
                .containsExactly("summary FY2562 (c)", "summary ALL (d)");
        assertThat(names(register, "ALL", 0, PUBLIC)).hasSize(3);
    }

    @OnEveryDatabase
    void nothingIsEnteredThatWasDecidedOnAnOutdatedRegister(Supplier<RecordsDatabase> database) {
        Register register = new Register(database.get().dataSource());
        long version = register.version();
        assertThat(register.intend(version, List.of(entry("a", "FY2562", "public"))))
                .isTrue();

        assertThat(register.intend(version, List.of(entry("b", "FY2562", "public"))))
                .isFalse();
        assertThat(names(register, "FY2562", 12, PUBLIC)).containsExactly("summary FY2562 (a)");
    }

    @OnEveryDatabase
    void anIntentionIsConfirmedWhenItIsThereAndForgottenWhenItWasGivenUp(Supplier<RecordsDatabase> database) {
        Register register = with(
                database,
                entry("there", "FY2562", "public"),
                entry("given-up", "FY2562", "public"),
                entry("unknown", "FY2562", "public"));

        register.reconcile(
                intention -> intention.folder().equals("out/there"),
                intention -> intention.owner().equals("given-up"));

        assertThat(names(register, "FY2562", 12, PUBLIC))
                .containsExactly("summary FY2562 (there)", "summary FY2562 (unknown)");
        assertThat(register.intentions()).extracting(Register.Intention::owner).containsExactly("unknown");
    }

    @OnEveryDatabase
    void itKnowsWhoseReportsItHolds(Supplier<RecordsDatabase> database) {
        Register register = with(database, entry("run", "FY2562", "public"));

        assertThat(register.holds("run", "summary")).isTrue();
        assertThat(register.holds("another", "summary")).isFalse();
        assertThat(register.holds("run", "another")).isFalse();
    }

    @OnEveryDatabase
    void onlyAnIntentionOfThisOwnerAndReportIsForgotten(Supplier<RecordsDatabase> database) {
        Register register = with(
                database,
                entry("given-up", "FY2562", "public"),
                entry("there", "FY2562", "public"),
                entry("unknown", "FY2562", "public"));
        register.confirm("there", "summary");

        register.forget("given-up", "summary");
        register.forget("there", "summary");
        register.forget("unknown", "another report");

        assertThat(names(register, "FY2562", 12, PUBLIC))
                .containsExactly("summary FY2562 (there)", "summary FY2562 (unknown)");
    }

    /** Months are counted over the turn of a year. */
    @OnEveryDatabase
    void theHorizonReachesBackAcrossYears(Supplier<RecordsDatabase> database) {
        Register register = with(database, entry("a", "2018-11", "public"), entry("b", "2018-10", "public"));

        assertThat(names(register, "2019-02", 3, PUBLIC)).containsExactly("summary 2018-11 (a)");
        assertThat(names(register, "2019-02", 4, PUBLIC)).hasSize(2);
    }

    @OnEveryDatabase
    void ofAnEntryThatFailsHalfwayNothingStays(Supplier<RecordsDatabase> database) {
        Register register = with(database, entry("before", "FY2562", "public"));
        long version = register.version();
        Register.Entry good = entry("before", "FY2562", "provincial");
        Register.Entry tooLong = entry("x".repeat(100_000), "FY2562", "public");

        assertThatThrownBy(() -> register.intend(version, List.of(good, tooLong)))
                .isInstanceOf(UnusableRegisterException.class)
                .hasMessageContaining("the register of what was published cannot be used");

        assertThat(register.version()).isEqualTo(version);
        assertThat(names(register, "FY2562", 12, PUBLIC)).containsExactly("summary FY2562 (before)");
    }
}
