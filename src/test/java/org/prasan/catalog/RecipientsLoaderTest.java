package org.prasan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.catalog.EditionRecipient.Copy;
import org.prasan.support.HomeBuilder;
import org.prasan.vocabulary.Language;

class RecipientsLoaderTest {

    private static final String FILE = "jobs/recipients.yml";
    private static final String MAIL = """
            mail: {host: localhost, port: 25, security: none, from: prasan@example.org}
            """;
    private static final String GOOD = """
            site: https://prasan.example.org/
            copies: [office]
            recipients:
              - recipient: governor
                audience: office
                languages: [th]
                mail: [governor@example.org]
                copy: [pdf]
              - recipient: press
                audience: public
                folder: shared/press
                agency: A1
            groups:
              - group: everybody
                recipients: [governor, press]
            reports:
              - report: summary
                audience: public
                languages: [en]
                to: [everybody, press]
            """;

    @TempDir
    private Path folder;

    @Test
    void groupsAreResolvedAndEachReceivesOnceInTheLanguageOfTheReport() {
        DeliveryPolicy policy = home(GOOD).load().delivery();

        List<EditionRecipient> to = policy.to("summary", "public");
        assertThat(to).extracting(EditionRecipient::name).containsExactly("governor", "press");
        assertThat(to.get(0).languages()).containsExactly(Language.EN);
        assertThat(to.get(0).copy()).isEqualTo(Set.of(Copy.PDF));
        assertThat(policy.site()).contains("https://prasan.example.org");
        assertThat(policy.to("summary", "office")).isEmpty();
    }

    @Test
    void withoutTheFileNobodyIsDeliveredAnything() {
        assertThat(HomeBuilder.in(folder).load().delivery()).isEqualTo(DeliveryPolicy.NOBODY);
    }

    @ParameterizedTest
    @CsvSource({
        "'report: summary', 'report: sumary', there is no report sumary",
        "'    audience: office', '    audience: offices', there is no audience offices",
        "'    audience: office', '    audience: internal', never delivered",
        "'    audience: public\n    languages', '    audience: office\n    languages', 'made for public, not for office'",
        "'to: [everybody, press]', 'to: [everyone]', there is no recipient or group everyone",
        "'recipients: [governor, press]', 'recipients: [governor, pres]', there is no recipient pres",
        "'recipient: press', 'recipient: ../press', a name of letters",
        "'agency: A1', 'agency: A9', there is no agency A9",
        "'copy: [pdf]', 'copy: [docx]', 'pdf, xlsx'",
        "'    folder: shared/press\n', '', 'mail, folder or webhook'",
        "'site: https://prasan.example.org/', 'site: prasan', https://prasan.example.go.th",
        "'group: everybody', 'group: press', already defined"
    })
    void aMistakeIsNamedWithItsLine(String right, String wrong, String said) {
        HomeBuilder home = home(GOOD.replace(right, wrong));

        assertThatThrownBy(home::load).hasMessageContaining(FILE + ":").hasMessageContaining(said);
    }

    @Test
    void whoReadsLessThanTheReportShowsIsRefusedByName() {
        HomeBuilder home = home(GOOD.replace("    audience: public\n    languages", "    languages"))
                .replace("reports/summary/report.yml", "audience: public", "audience: office");

        assertThatThrownBy(home::load)
                .hasMessageContaining("press reads what is for public and may not read the report summary")
                .hasMessageContaining(FILE + ":" + home.lineOf(FILE, "to: [everybody, press]"));
    }

    @Test
    void aLetterWithNeitherLinkNorCopyIsRefused() {
        HomeBuilder home = home(GOOD.replace("site: https://prasan.example.org/\n", ""));

        assertThatThrownBy(home::load).hasMessageContaining("neither a link (site) nor a copy");
    }

    @Test
    void mailWithoutAServerIsRefused() {
        HomeBuilder home = home(GOOD).without("jobs/telling.yml");

        assertThatThrownBy(home::load).hasMessageContaining("there is no server under mail: in jobs/telling.yml");
    }

    private HomeBuilder home(String recipients) {
        return HomeBuilder.in(folder)
                .replace(
                        HomeBuilder.PROTECTION,
                        "audiences:\n  public: {hide_from: 1, hide_to: 4}\n",
                        "audiences:\n  public: {hide_from: 1, hide_to: 4}\n  office: {hide_from: 1, hide_to: 4}\n")
                .file("jobs/telling.yml", MAIL)
                .file(FILE, recipients);
    }
}
