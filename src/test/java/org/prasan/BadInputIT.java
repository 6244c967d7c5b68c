package org.prasan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.support.Answer;
import org.prasan.support.CaseRegister;
import org.prasan.support.Desk;
import org.prasan.support.FolderContents;

/** What is wrong with files, definitions, folders and commands is said in plain words, and nothing else suffers. */
class BadInputIT {

    @TempDir
    private Path folder;

    @Test
    void aFileThatCannotBeTakenIsRefusedWithItsReasonAndTheOthersAreRead() throws Exception {
        CaseRegister good = CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี");
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(good.csv(), "a-good.csv")
                .put(good.csv(), "b-again.csv")
                .put("a letter".getBytes(StandardCharsets.UTF_8), "letter.xlsx")
                .put(new byte[0], "empty.xlsx")
                .put(CaseRegister.workbook(List.of(List.of("ทะเบียนจัดซื้อ"), List.of("รายการ", "ราคา"))), "other.xlsx")
                .put(good.without("สถานะคดี").xlsx(), "no-stage.xlsx")
                .put(
                        CaseRegister.of("สถานีตำรวจภูธรดาวอังคาร", "ประจำเดือน ตุลาคม พ.ศ. 2561")
                                .csv(),
                        "who.csv")
                .put(CaseRegister.of("สถานีตำรวจภูธรแม่สาย", "เดือนที่แล้ว").csv(), "when.csv")
                .put(withPassword(good.xlsx()), "locked.xlsx")
                .put(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, "cut-off.xlsx");

        Answer answer = desk.run();

        assertThat(answer.status()).as(answer.screen()).isZero();
        assertPlain(answer);
        assertThat(desk.list("submissions"))
                .extracting(f -> f.get("file"), f -> f.get("outcome"), f -> f.get("reason"))
                .containsExactlyInAnyOrder(
                        tuple("a-good.csv", "accepted", ""),
                        tuple("b-again.csv", "duplicate", "same content as another file"),
                        tuple("letter.xlsx", "rejected", "no known form"),
                        tuple("empty.xlsx", "rejected", "empty file"),
                        tuple("other.xlsx", "rejected", "no known form"),
                        tuple("no-stage.xlsx", "rejected", "a required column is missing: stage"),
                        tuple("who.csv", "rejected", "no known agency"),
                        tuple("when.csv", "rejected", "no period"),
                        tuple("locked.xlsx", "rejected", "password-protected"),
                        tuple("cut-off.xlsx", "rejected", "not a readable workbook"));
        assertThat(desk.list("figures", "--period", "FY2562"))
                .filteredOn(figure -> figure.get("indicator").equals("CASES_OPENED"))
                .extracting(figure -> figure.get("value"))
                .containsExactly("1");
    }

    @Test
    void aRunWhoseEveryFileIsRefusedIsHeldAndItsEditionSaysThatItIsADraft() throws IOException {
        Desk desk = Desk.withOwnDefinitions(folder).put(new byte[0], "empty.xlsx");

        Answer answer = desk.run();

        assertThat(answer.status()).isEqualTo(3);
        assertThat(answer.out()).contains("every file was refused");
        assertPlain(answer);
        assertThat(FolderContents.of(desk.out())).isEmpty();
        assertThat(FolderContents.of(desk.data().resolve("held"))).hasSize(9);
        try (Stream<Path> held = Files.walk(desk.data().resolve("held"))) {
            assertThat(held.filter(file -> file.endsWith("manifest.json")))
                    .singleElement()
                    .satisfies(manifest -> assertThat(manifest).content().contains("\"DRAFT\""));
        }
    }

    @Test
    void aRunOfAnEmptyInboxIsHeldAndSaysSoAgain() throws IOException {
        Desk desk = Desk.withOwnDefinitions(folder);
        Files.createDirectories(desk.inbox());

        Answer answer = desk.run();

        assertThat(answer.status()).isEqualTo(3);
        assertThat(answer.out()).contains("there is no file in the inbox");
        assertPlain(answer);
        assertThat(FolderContents.of(desk.out())).isEmpty();
        assertThat(desk.run().status()).isEqualTo(3);
        assertThat(desk.give("runs").out()).contains("HELD");
    }

    @Test
    void aRunThatMissesMoreAgenciesThanItsGateAllowsIsHeldInTheDataFolder() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี").csv(), "a.csv");
        desk.change("jobs/committee-reports.yml", "missing_agencies: 99", "missing_agencies: 0");

        Answer answer = desk.run();

        assertThat(answer.status()).isEqualTo(3);
        assertThat(answer.out()).contains("14 agencies missing, more than 0");
        assertThat(FolderContents.of(desk.out())).isEmpty();
        assertThat(FolderContents.of(desk.data().resolve("held/provincial-committee/FY2562/r1/provincial")))
                .containsKeys("manifest.json", "provincial-committee.th.pdf");
    }

    @Test
    void aRunThatRefusesALargerShareOfRowsThanItsGateAllowsIsHeld() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(
                        CaseRegister.ofMaeSai()
                                .withCase("1/2562", "การค้าประเวณี")
                                .withCase("2/2562", "ไม่มีในรายการ")
                                .csv(),
                        "a.csv")
                .change("jobs/committee-reports.yml", "refused_share: 1", "refused_share: 0.49");

        Answer answer = desk.run();

        assertThat(answer.status()).isEqualTo(3);
        assertThat(answer.out()).contains("50.0% of the rows were refused");
        assertThat(FolderContents.of(desk.out())).isEmpty();
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsToldBeforeAnythingIsRead() throws IOException {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี").csv(), "a.csv");
        Path file = Files.writeString(folder.resolve("in-the-way"), "not a folder");

        Answer answer = desk.give(
                "run",
                Desk.JOB,
                "--inbox",
                desk.inbox().toString(),
                "--out",
                file.resolve("out").toString());

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains("in-the-way").hasLineCount(1);
        assertPlain(answer);
        assertThat(file).hasContent("not a folder");
        assertThat(desk.list("runs")).isEmpty();
        assertThat(desk.list("submissions")).isEmpty();
    }

    @Test
    void aMissingInboxIsAMistakeInTheCommand() {
        Desk desk = Desk.withOwnDefinitions(folder);

        Answer answer = desk.run();

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err())
                .contains("there is no inbox", desk.inbox().toString())
                .hasLineCount(1);
        assertPlain(answer);
        Answer dry = desk.run("--dry-run");
        assertThat(dry.status()).isEqualTo(2);
        assertThat(dry.err()).contains("there is no inbox").hasLineCount(1);
    }

    @Test
    void aBrokenListOfArrivalsIsNamedWithItsFile() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี").csv(), "a.csv")
                .put("file,received_at\na.csv,yesterday\n".getBytes(StandardCharsets.UTF_8), "received.csv");

        Answer answer = desk.run();

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.screen()).contains("received.csv: expected columns file,received_at");
        assertPlain(answer);
        assertThat(FolderContents.of(desk.out())).isEmpty();

        desk.put(
                "file,received_at\na.csv,2018-11-02T08:17:00+07:00\n".getBytes(StandardCharsets.UTF_8), "received.csv");
        assertThat(desk.run().status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jobs/forms/CASE.yml | key: [case_no] | 'key: [case_no' | jobs/forms/CASE.yml:",
                "jobs/forms/CASE.yml | due_days: 15 | due_dayz: 15 | jobs/forms/CASE.yml:",
                "jobs/forms/CASE.yml | due_days: 15 | 'due_days: 15\nfavourite_colour: red' | jobs/forms/CASE.yml:15",
                "jobs/forms/CASE.yml | codelist: case_stage | codelist: case_stages | jobs/forms/CASE.yml:43",
                "jobs/indicators/cases.yml | sum: suspects | sum: suspect | jobs/indicators/cases.yml:25",
                "jobs/committee-reports.yml | FY2562 | next year | jobs/committee-reports.yml:6",
                "jobs/protection.yml | hide_to: 4 | hide_to: four | jobs/protection.yml:",
                "jobs/calendars/obligations.csv | TH-POL-MSI | TH-POL-MSX | jobs/calendars/obligations.csv:2",
                "jobs/codelists/sex.csv | code,th | cod,th | sex.csv",
            })
    void aMistakeInADefinitionIsShownWhereItStands(String definition, String right, String wrong, String place) {
        Desk desk = Desk.withOwnDefinitions(folder);
        desk.change(definition, right, wrong);

        Answer answer = desk.give("check");

        assertThat(answer.status()).as(answer.screen()).isEqualTo(2);
        assertThat(answer.err()).contains(place);
        assertPlain(answer);
        assertThat(desk.data()).doesNotExist();
        Answer run = desk.run();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(answer.err());
        assertThat(desk.data()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run nonsense",
                "run nonsense --dry-run",
                "run committee-reports --period 2562",
                "run committee-reports --period FY3500",
                "run committee-reports --as-of yesterday",
                "run committee-reports --revise",
                "run",
                "dance",
                "runs --colour red",
                "show one",
                "show 4711",
                "figures",
                "figures --period FY25",
                "figures --period FY2562 --by week",
                "reporting --period MTG-3",
                "recheck --form NONE",
            })
    void aCommandThatMakesNoSenseIsWrongUsage(String command) {
        Desk desk = Desk.of(folder).withInbox(Desk.EXAMPLES);

        Answer answer = desk.give(command.split(" "));

        assertThat(answer.status()).as(answer.screen()).isEqualTo(2);
        assertThat(answer.err()).isNotBlank();
        assertPlain(answer);
        assertThat(desk.out()).doesNotExist();
    }

    @Test
    void aBlankReasonIsNoReason() {
        Answer answer = Desk.of(folder).give("run", Desk.JOB, "--revise", " ");

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains("--revise needs a reason");
    }

    @Test
    void listingsThatCannotBeWrittenAreTold() throws IOException {
        Desk desk = Desk.of(folder);
        Path file = Files.writeString(folder.resolve("in-the-way"), "");
        String below = file.resolve("list.csv").toString();

        for (Answer answer : List.of(
                desk.give("submissions", "--csv", below),
                desk.give("figures", "--period", "FY2562", "--out", below),
                Desk.of(file).give("submissions"))) {
            assertThat(answer.status()).isEqualTo(2);
            assertThat(answer.err()).contains("cannot be written").hasLineCount(1);
            assertPlain(answer);
        }
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsToldWithoutATrace() throws IOException {
        Desk desk = Desk.of(folder);
        Files.createDirectories(desk.data());
        Files.writeString(desk.data().resolve("prasan.mv.db"), "this is no database");

        Answer answer = desk.give("submissions");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err()).contains("cannot be opened", "prasan.mv.db").hasLineCount(1);
        assertThat(answer.screen()).doesNotContain("\tat ", "org.springframework", "org.h2");
    }

    @Test
    void aHomeWithoutDefinitionsIsToldHowToBeFound() {
        Answer answer = Desk.of(folder)
                .give("jobs", "--home", folder.resolve("elsewhere").toString());

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.screen()).contains("--home");
        assertPlain(answer);
    }

    /** No stack trace and no name of a class on the screen. */
    private static void assertPlain(Answer answer) {
        assertThat(answer.screen())
                .doesNotContain("\tat ", "Exception", "org.prasan.", "org.springframework", "java.", "null");
    }

    private static byte[] withPassword(byte[] workbook) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(workbook);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
