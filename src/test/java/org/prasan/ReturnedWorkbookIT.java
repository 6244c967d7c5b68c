package org.prasan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.Desk;

/** An agency corrects the marked cells of the workbook it got back and sends that. */
class ReturnedWorkbookIT {

    private static final String WRONG = "cases/TH-POL-MSI/คดี_2562-08.xlsx";
    private static final String OTHER = "cases/TH-POL-CKG/คดี_2562-04.csv";

    @TempDir
    private Path folder;

    @Test
    void theCorrectedFileSentAgainReplacesExactlyWhatItShould() throws IOException {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put("fy2562/inbox/" + WRONG, WRONG)
                .put("fy2562/inbox/" + OTHER, OTHER);
        run(desk);
        Map<String, Long> before = cases(desk);
        List<Map<String, String>> others = findings(desk, OTHER);

        desk.give("returns", "--agency", "TH-POL-MSI");
        desk.put(corrected(desk), "cases/TH-POL-MSI/แก้แล้ว.xlsx");
        run(desk, "--revise", "corrected");

        assertThat(findings(desk, "แก้แล้ว")).isEmpty();
        assertThat(findings(desk, OTHER)).isEqualTo(others);
        Map<String, Long> after = cases(desk);
        assertThat(after.get("TH-POL-MSI")).isEqualTo(before.get("TH-POL-MSI") + 2);
        assertThat(after.get("TH-POL-CKG")).isEqualTo(before.get("TH-POL-CKG"));
        assertThat(desk.list("resubmissions"))
                .singleElement()
                .satisfies(revision -> assertThat(revision)
                        .containsEntry("revises", WRONG)
                        .containsEntry("loaded", "2")
                        .containsEntry("updated", "0")
                        .containsEntry("unchanged", "7")
                        .containsEntry("not_repeated", "0"));
        assertThat(desk.list("resubmissions", "--file", "cases/TH-POL-MSI/แก้แล้ว.xlsx"))
                .extracting(change -> change.get("change") + " " + change.get("counts"))
                .containsExactly("loaded yes", "loaded yes");
        assertThat(desk.give("resubmissions", "--file", OTHER).status()).isEqualTo(2);
    }

    private static void run(Desk desk, String... more) {
        Answer answer = desk.run(
                Stream.concat(Stream.of("--period", "FY2562"), Stream.of(more)).toArray(String[]::new));
        assertThat(answer.status()).as(answer.screen()).isZero();
    }

    private static List<Map<String, String>> findings(Desk desk, String file) {
        return desk.list("findings").stream()
                .filter(finding -> finding.get("file").contains(file))
                .toList();
    }

    private static Map<String, Long> cases(Desk desk) {
        return desk.list("figures", "--period", "ALL").stream()
                .filter(figure -> figure.get("indicator").equals("CASES_OPENED"))
                .collect(Collectors.groupingBy(
                        figure -> figure.get("agency"),
                        Collectors.summingLong(figure -> Long.parseLong(figure.get("value")))));
    }

    /** What the comments ask for is typed into the cells that bear them, and nothing else is touched. */
    private static byte[] corrected(Desk desk) throws IOException {
        Path returned;
        try (Stream<Path> files = Files.list(desk.data().resolve("returns/TH-POL-MSI"))) {
            returned = files.toList().get(0);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(returned))) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            assertThat(sheet.getCellComments()).hasSize(2);
            for (XSSFComment comment : sheet.getCellComments().values()) {
                boolean date = comment.getString().getString().contains("date");
                CellReference at = new CellReference(comment.getRow(), comment.getColumn());
                sheet.getRow(at.getRow()).getCell(at.getCol()).setCellValue(date ? "28/02/2562" : "การค้าประเวณี");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
