package org.prasan.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.support.HomeBuilder;
import org.prasan.support.WorkbookBuilder;

class FormDraftTest {

    @TempDir
    private Path home;

    private String draft(WorkbookBuilder workbook) throws Exception {
        Catalog catalog = HomeBuilder.in(home).load();
        return FormDraft.of(catalog, "NEW", workbook.bytes(), "example.xlsx");
    }

    @Test
    void titleHeaderTypesKeyAndMonthAreSeenInTheExample() throws Exception {
        String draft = draft(WorkbookBuilder.sheet("S")
                .row("Register of lessons")
                .row()
                .row("no.", "lesson", "held", "pupils")
                .row(1, "L-1", LocalDate.of(2019, 1, 5), 12)
                .row(2, "L-2", LocalDate.of(2019, 1, 6), 12)
                .row(3, "L-3", LocalDate.of(2019, 1, 6), 9));

        assertThat(draft)
                .contains(
                        "header rows 3–3",
                        "titles: ['Register of lessons']",
                        "key: [lesson]",
                        "month: held",
                        "{column: no, headers: ['no.'], type: ignored}",
                        "{column: lesson, headers: ['lesson'], type: text, required: true}",
                        "{column: held, headers: ['held'], type: date}",
                        "{column: pupils, headers: ['pupils'], type: count}");
    }

    @Test
    void whatMayBeAboutAPersonIsDeclaredPersonal() throws Exception {
        String draft = draft(WorkbookBuilder.sheet("S")
                .row("case", "ชื่อ-สกุล", "card", "told us")
                .row("A-1", "สมมุติ หนึ่ง", "1-2345-67890-12-3", "a long story that somebody has typed in freely, one")
                .row("A-2", "สมมุติ สอง", "1-2345-67890-12-4", "a long story that somebody has typed in freely, two"));

        assertThat(draft)
                .contains(
                        "headers: ['ชื่อ-สกุล'], type: text, personal: true",
                        "headers: ['card'], type: text, personal: true",
                        "headers: ['told us'], type: text, personal: true")
                .doesNotContain("สมมุติ", "67890", "somebody");
    }

    @Test
    void aHeaderOfTwoRowsNamesEachColumnByItsGroupToo() throws Exception {
        String draft = draft(WorkbookBuilder.sheet("S")
                .row("case", "victims", null, "stage")
                .row(null, "men", "women", null)
                .row("A-1", 1, 2, "open")
                .row("A-2", 0, 2, "open"));

        assertThat(draft).contains("header rows 1–2", "headers: ['victims men'], type: count", "['victims women']");
    }

    @Test
    void aHiddenCountIsNeitherZeroNorANumber() throws Exception {
        String draft = draft(WorkbookBuilder.sheet("S")
                .row("place", "year", "persons")
                .row("A", 2562, "<5")
                .row("B", 2562, "1,196"));

        assertThat(draft).contains("type: number, censored: ['<5']", "period: {always: 2019-01..2019-12}");
    }

    @Test
    void anExampleWithoutATableTeachesNothing() {
        assertThatThrownBy(() -> draft(WorkbookBuilder.sheet("S").row("a word")))
                .isInstanceOf(NothingToLearnException.class);
    }
}
