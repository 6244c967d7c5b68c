package org.prasan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.catalog.Fingerprint;
import org.prasan.support.Answer;
import org.prasan.support.CaseRegister;
import org.prasan.support.Desk;
import org.prasan.support.FolderContents;
import org.prasan.support.SampleRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Editions as they are found in the output folder, and what becomes of them when a run is given again. */
class EditionIT {

    private static final List<String> BESIDE = List.of(
            "provincial-committee.en.brief.docx",
            "provincial-committee.en.memo.docx",
            "provincial-committee.en.slides.pptx",
            "provincial-committee.th.brief.docx",
            "provincial-committee.th.memo.docx",
            "provincial-committee.th.slides.pptx");

    private static final List<String> FILES = List.of(
            "manifest.json",
            "provincial-committee.csv",
            "provincial-committee.csv-metadata.json",
            "provincial-committee.en.pdf",
            "provincial-committee.en.xlsx",
            "provincial-committee.structure.xml",
            "provincial-committee.th.pdf",
            "provincial-committee.th.xlsx",
            "provincial-committee.tidy.csv");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {2561, 2562})
    void anEditionHasItsFilesAndAManifestThatKnowsThem(int year) throws IOException {
        SampleRun run = SampleRun.ofYear(year);

        for (Path edition : List.of(run.edition(), run.internalEdition())) {
            Map<String, String> files = FolderContents.of(edition);
            JsonNode manifest = json(edition);

            assertThat(files.keySet())
                    .containsAll(FILES)
                    .hasSize(FILES.size() + (isInternal(edition) ? 0 : BESIDE.size()));
            assertThat(files.keySet().containsAll(BESIDE)).isNotEqualTo(isInternal(edition));
            files.remove("manifest.json");
            assertThat(texts(manifest.get("outputs"))).isEqualTo(files);
        }
        assertThat(FolderContents.of(run.desk().out())).hasSize(FILES.size() + BESIDE.size());
        assertThat(run.answer().out()).contains(run.edition().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {2561, 2562})
    void theManifestNamesEveryInputWithItsChecksumAndItsFate(int year) throws IOException {
        JsonNode manifest = json(SampleRun.ofYear(year).edition());
        Map<String, String> fates = new LinkedHashMap<>();
        List<Map<String, String>> files = SampleRun.expected(year, "files.csv");
        for (Map<String, String> file : files) {
            byte[] content =
                    Files.readAllBytes(SampleRun.examples(year).resolve("inbox").resolve(file.get("file")));
            fates.put(file.get("file"), file.get("outcome") + " " + Fingerprint.of(content));
        }
        Map<String, String> listed = new LinkedHashMap<>();
        manifest.get("inputs")
                .forEach(
                        input -> listed.put(text(input, "file"), text(input, "outcome") + " " + text(input, "sha256")));

        assertThat(listed).containsExactlyInAnyOrderEntriesOf(fates);
        int rejected = SampleRun.expected(year, "rejected_rows.csv").size();
        int accepted = files.stream()
                .mapToInt(file -> Integer.parseInt(file.get("rows_accepted")))
                .sum();
        assertThat(manifest.get("rows_refused").asInt()).isEqualTo(rejected);
        assertThat(manifest.get("rows_read").asInt()).isEqualTo(accepted + rejected);
        assertThat(text(manifest, "period")).isEqualTo("FY" + year);
        assertThat(manifest.get("revision").asInt()).isEqualTo(1);
        assertThat(texts(manifest.get("definitions")))
                .containsKeys("forms/CASE", "codelists", "indicators", "reports/provincial-committee");
    }

    @ParameterizedTest
    @CsvSource({
        "th, ฉบับร่าง – ห้ามเผยแพร่, ฉบับภายใน – ข้อมูลยังไม่ผ่านการปกปิด",
        "en, Draft – not for release, Internal – unprotected"
    })
    void everyPageAndSheetBearsItsEditionsStamp(String language, String draft, String internal) throws IOException {
        SampleRun run = SampleRun.ofYear(2562);

        assertThat(pages(run.edition(), language))
                .hasSizeGreaterThan(4)
                .allSatisfy(page -> assertThat(page).doesNotContain(plain(draft), plain(internal)));
        assertThat(pages(run.internalEdition(), language))
                .hasSizeGreaterThan(4)
                .allSatisfy(page -> assertThat(page).contains(plain(internal)).doesNotContain(plain(draft)));
        assertThat(sheets(run.edition(), language))
                .hasSizeGreaterThan(10)
                .allSatisfy((name, sheet) -> assertThat(sheet).as(name).doesNotContain(draft, internal));
        assertThat(sheets(run.internalEdition(), language))
                .hasSizeGreaterThan(10)
                .allSatisfy((name, sheet) -> assertThat(sheet).as(name).contains(internal));
    }

    @ParameterizedTest
    @CsvSource({
        "2561, en, Fiscal year 2561 (October 2017 – September 2018), 13 of 14 agencies",
        "2562, en, Fiscal year 2562 (October 2018 – September 2019), 13 of 14 agencies",
        "2562, th, ปีงบประมาณ พ.ศ. 2562, 13 จาก 14 หน่วยงาน"
    })
    void pageOneSaysWhichPeriodItIsAboutAndHowManyAgenciesHaveReported(
            int year, String language, String period, String agencies) throws IOException {
        String page = pages(SampleRun.ofYear(year).edition(), language).get(0);

        assertThat(page).contains(plain(period), plain(agencies));
    }

    @Test
    void theInternalEditionLiesInAFolderForItsOwnersEyesOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                        SampleRun.ofYear(2562).desk().data())))
                .isEqualTo("rwx------");
    }

    @Test
    void aRunGivenAgainSaysThatNothingHasChangedAndWhereTheEditionLies() {
        SampleRun run = SampleRun.ofYear(2562);
        Map<String, String> before = FolderContents.of(run.desk().out());

        Answer again = run.desk().run("--period", "FY2562");

        assertThat(again.status()).isZero();
        assertThat(again.out())
                .contains("nothing has changed since revision 1", run.edition().toString())
                .doesNotContain("receive");
        assertThat(FolderContents.of(run.desk().out())).isEqualTo(before);
        assertThat(run.desk().list("runs")).hasSize(1);
    }

    @Test
    void theSameFilesGiveTheSameBytesWhateverTheirOrderOnDiskAndTheFolder() throws IOException {
        SampleRun first = SampleRun.ofYear(2562);
        Desk other = Desk.of(folder);
        List<Path> files;
        try (Stream<Path> all = Files.walk(first.desk().inbox())) {
            files = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        }
        Collections.reverse(files);
        for (Path file : files) {
            other.put(
                    Files.readAllBytes(file),
                    first.desk().inbox().relativize(file).toString());
        }

        Answer answer = other.run("--period", "FY2562");

        assertThat(answer.status()).as(answer.screen()).isZero();
        assertThat(FolderContents.of(other.out()))
                .hasSize(FILES.size() + BESIDE.size())
                .isEqualTo(FolderContents.of(first.desk().out()));
        assertThat(FolderContents.of(other.data().resolve("internal")))
                .hasSize(FILES.size())
                .isEqualTo(FolderContents.of(first.desk().data().resolve("internal")));
    }

    @Test
    void aChangedInboxIsListedAndNeedsARevisionWhichLeavesTheFirstAsItWas() throws IOException {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี").csv(), "changed.csv")
                .put("fy2562/inbox/cases/TH-POL-MSI/คดี_2561-11.xlsx", "gone.xlsx")
                .put("fy2562/inbox/cases/TH-POL-MSI/คดี_2561-12.xlsx", "same.xlsx")
                .put(received("2018-11-02"), "received.csv");
        assertThat(desk.run().status()).isZero();
        Map<String, String> first = FolderContents.of(desk.out());

        desk.put(
                CaseRegister.ofMaeSai()
                        .withCase("1/2562", "การค้าประเวณี")
                        .withCase("2/2562", "การค้าประเวณี")
                        .csv(),
                "changed.csv");
        desk.put("fy2562/inbox/cases/TH-POL-MSI/คดี_2562-01.xlsx", "new.xlsx");
        Files.delete(desk.inbox().resolve("gone.xlsx"));
        Answer without = desk.run();

        assertThat(without.status()).isEqualTo(1);
        assertThat(without.out())
                .contains(
                        "changed since revision 1",
                        "changed file: changed.csv",
                        "new file: new.xlsx",
                        "file gone: gone.xlsx",
                        "--revise")
                .doesNotContain("same.xlsx");
        assertThat(FolderContents.of(desk.out())).isEqualTo(first);

        Answer revised = desk.run("--revise", "the station sent its register again");

        assertThat(revised.status()).as(revised.screen()).isZero();
        Map<String, String> both = FolderContents.of(desk.out());
        assertThat(both).hasSize(2 * FILES.size()).containsAllEntriesOf(first);
        JsonNode manifest = json(desk.out().resolve("provincial-committee/FY2562/r2/provincial"));
        assertThat(manifest.get("revision").asInt()).isEqualTo(2);
        assertThat(manifest.get("inputs").valueStream().map(input -> text(input, "file")))
                .containsExactlyInAnyOrder("changed.csv", "new.xlsx", "same.xlsx");
        assertThat(desk.run().out()).contains("nothing has changed since revision 2");
        assertThat(desk.list("runs"))
                .extracting(run -> run.get("run"))
                .containsExactly("committee-reports/FY2562/r2", "committee-reports/FY2562/r1");
    }

    @Test
    void aChangedMomentOfArrivalIsAChangeToo() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี").csv(), "a.csv")
                .put(received("2018-11-02"), "received.csv");
        assertThat(desk.run().status()).isZero();
        desk.put(received("2018-12-24"), "received.csv");

        Answer answer = desk.run();

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).contains("a.csv", "received");
    }

    private static boolean isInternal(Path edition) {
        return edition.endsWith("internal");
    }

    private static byte[] received(String day) {
        return ("file,received_at\na.csv," + day + "T09:00:00+07:00\nchanged.csv," + day + "T09:00:00+07:00\n"
                        + "gone.xlsx," + day + "T09:00:00+07:00\nsame.xlsx," + day + "T09:00:00+07:00\n"
                        + "new.xlsx," + day + "T09:00:00+07:00\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static JsonNode json(Path edition) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(edition.resolve("manifest.json")));
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        return texts;
    }

    private static List<String> pages(Path edition, String language) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf =
                Loader.loadPDF(Files.readAllBytes(edition.resolve("provincial-committee." + language + ".pdf")))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(plain(stripper.getText(pdf)));
            }
        }
        return pages;
    }

    /** Where lines are broken does not matter. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u200b]+", "");
    }

    private static Map<String, String> sheets(Path edition, String language) throws IOException {
        Map<String, String> sheets = new LinkedHashMap<>();
        Path file = edition.resolve("provincial-committee." + language + ".xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(
                        sheet.getName(),
                        sheet.read().stream()
                                .flatMap(Row::stream)
                                .filter(cell -> cell != null && cell.getValue() != null)
                                .map(cell -> cell.getText())
                                .collect(Collectors.joining(" ")));
            }
        }
        return sheets;
    }
}
