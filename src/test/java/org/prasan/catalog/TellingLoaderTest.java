package org.prasan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.support.HomeBuilder;

class TellingLoaderTest {

    private static final String FILE = "jobs/telling.yml";
    private static final String GOOD = """
            days_before: 5
            mail:
              host: mail.example.org
              port: 587
              security: starttls
              from: prasan@example.org
              user_env: MAIL_USER
              password_env: MAIL_PASSWORD
            recipients:
              - recipient: administrators
                languages: [en]
                mail: [admin@example.org]
                told: [failure, missing-before]
            """;

    @TempDir
    private Path folder;

    @Test
    void whoIsToldWhatIsRead() {
        TellingPolicy policy = HomeBuilder.in(folder).file(FILE, GOOD).load().telling();

        assertThat(policy.daysBefore()).isEqualTo(5);
        assertThat(policy.mail()).map(MailServer::security).contains(MailServer.Security.STARTTLS);
        assertThat(policy.recipients().get(0).told())
                .containsExactlyInAnyOrder(NoticeKind.FAILURE, NoticeKind.MISSING_BEFORE);
    }

    @Test
    void whatCanBeToldIsNamedInTheFileAndEveryNameOfItIsTaken() throws Exception {
        String told = Files.readAllLines(Path.of(FILE)).stream()
                .filter(line -> line.startsWith("# told: "))
                .findFirst()
                .orElseThrow()
                .substring("# told: ".length());

        TellingPolicy policy = HomeBuilder.in(folder)
                .file(FILE, GOOD.replace("[failure, missing-before]", "[" + told + "]"))
                .load()
                .telling();

        assertThat(policy.recipients().get(0).told()).containsExactlyInAnyOrder(NoticeKind.values());
    }

    @Test
    void withoutTheFileNoticesAreOnlyKept() {
        assertThat(HomeBuilder.in(folder).load().telling()).isEqualTo(TellingPolicy.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
        "'security: starttls', 'security: none', on this machine only",
        "'password_env: MAIL_PASSWORD', 'password_env: hunter2', never the secret",
        "'[admin@example.org]', '[admin]', a mail address",
        "'missing-before]', 'missing]', 'success, failure, held'",
        "'port: 587', 'port: 70000', 65535",
        "'days_before: 5', 'days_before: -1', 0 or more"
    })
    void aMistakeIsShownWhereItStandsAndNoSecretIsRepeated(String right, String wrong, String said) {
        HomeBuilder home = HomeBuilder.in(folder).file(FILE, GOOD.replace(right, wrong));

        assertThatThrownBy(home::load)
                .hasMessageContaining(FILE + ":" + home.lineOf(FILE, wrong))
                .hasMessageContaining(said)
                .hasMessageNotContaining("hunter2");
    }

    private static final String RESOLUTIONS = """
            resolutions:
              records: MEET.tasks
              known_by: [meeting, item]
              about: stage
              responsible: responsible
              due: due
              status: stage
              as_of: held
              history: [tasks, follow_up]
              closed: [CLOSED]
              days_before: [7, 30]
            """;

    @Test
    void whichRecordsAreResolutionsIsReadAndTheNearestDayComesFirst() {
        ResolutionSource source =
                withResolutions(RESOLUTIONS).load().telling().resolutions().orElseThrow();

        assertThat(source.daysBefore()).containsExactly(7, 30);
        assertThat(source.statuses()).isEqualTo("stage");
    }

    @ParameterizedTest
    @CsvSource({
        "records: MEET.tasks, records: MEET.task, a table of a form",
        "'known_by: [meeting, item]', 'known_by: [meeting, number]', keeps no column number",
        "responsible: responsible, responsible: stage, a column of agencies",
        "due: due, due: item, a column of type date",
        "'history: [tasks, follow_up]', 'history: [meetings]', table meetings keeps no column item",
        "'closed: [CLOSED]', 'closed: [DONE]', the code list stage has no DONE",
        "'days_before: [7, 30]', 'days_before: [0]', 1 or more days"
    })
    void aMistakeInResolutionsIsShownWhereItStands(String right, String wrong, String said) {
        HomeBuilder home = withResolutions(RESOLUTIONS.replace(right, wrong));

        assertThatThrownBy(home::load)
                .hasMessageContaining(FILE + ":" + home.lineOf(FILE, wrong))
                .hasMessageContaining(said);
    }

    private HomeBuilder withResolutions(String resolutions) {
        return HomeBuilder.in(folder)
                .replace(
                        HomeBuilder.MEETING,
                        "      - {column: due,",
                        "      - {column: responsible, headers: [ผู้รับผิดชอบ, responsible], type: code, codelist: agency}\n"
                                + "      - {column: due,")
                .file(FILE, resolutions);
    }
}
