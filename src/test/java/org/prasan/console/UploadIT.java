package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Role;
import org.prasan.support.Browser;
import org.prasan.support.Browser.Page;
import org.prasan.support.OpenConsole;
import org.prasan.support.SentFiles;

/** A file handed in by hand: judged at once, kept under a name of its content in a folder of its agency, or refused. */
class UploadIT {

    private static final String HEAD = "ลำดับ,เลขที่,วันที่พบ,อำเภอ,เพศ,ชื่อ,อายุ,เด็กชาย\n";
    private static final String OCTOBER =
            "ทะเบียนบุคคล\nสถานีหนึ่ง\nตุลาคม 2561\n" + HEAD + "1,12/2561,1 ต.ค. 61,อำเภอหนึ่ง,ช,สมศรี,20,1\n";

    @TempDir
    static Path folder;

    private static Path home;
    private static OpenConsole console;
    private static Browser statistician;

    @BeforeAll
    static void open() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        SentFiles.in(home);
        console = OpenConsole.over(home, Files.createDirectory(folder.resolve("data")));
        console.account("statistician", Set.of("P1"), Role.STATISTICIAN);
        statistician = console.signedIn("statistician");
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void aFileIsUnderstoodAtOnceAndKeptUnderANameOfItsContent() throws IOException {
        Page page = send("../../../etc/ชื่อไฟล์.exe", OCTOBER, "");

        assertThat(page.html().select("#verdict .done").text()).contains("เก็บ", "uploads/A1/");
        assertThat(page.html().select("#verdict td").eachText()).contains("REG ทะเบียน", "สถานีหนึ่ง", "2018-10");
        assertThat(page.text()).contains("ข้อมูลส่วนบุคคล ตัดทิ้ง").doesNotContain("สมศรี");
        assertThat(files()).singleElement().asString().matches("uploads/A1/[0-9a-f]{12}\\.csv");
        assertThat(console.audited()).contains("statistician upload A1");

        Page again = send("b.csv", OCTOBER, "");
        assertThat(again.html().select("#file-wrong").text()).contains("ได้รับไฟล์ที่มีเนื้อหาเดียวกันนี้แล้ว");
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatIsNoWorkbookOrOfAnotherAgencyIsSaidBesideItsFieldAndNotKept() throws IOException {
        int before = files().size();

        assertThat(send("a.xlsx", "PK\u0003\u0004 no workbook", "A1")
                        .html()
                        .select("#file-wrong")
                        .text())
                .isNotEmpty();
        Page other = send("a.csv", OCTOBER.replace("12/", "13/"), "A2");
        assertThat(other.html().select("#agency-wrong").text()).contains("สถานีหนึ่ง");
        Page beyond = send("a.csv", OCTOBER.replace("สถานีหนึ่ง", "สถานีสอง"), "");
        assertThat(beyond.html().select("#agency-wrong").text()).contains("อยู่นอกพื้นที่ของท่าน");
        assertThat(send("a.csv", "", "").html().select("#file-wrong").text()).contains("เลือกไฟล์");
        assertThat(files()).hasSize(before);
    }

    private static List<String> files() throws IOException {
        Path inbox = home.resolve("inbox");
        try (Stream<Path> all = Files.walk(inbox)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> inbox.relativize(file).toString())
                    .filter(file -> !file.equals(".keep"))
                    .toList();
        }
    }

    private static Page send(String name, String content, String agency) throws IOException {
        Page form = statistician.get("/office/upload");
        String token = form.html()
                .select("form[action=/office/upload] input[name=_csrf]")
                .attr("value");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field :
                Map.of("_csrf", token, "job", "monthly", "agency", agency).entrySet()) {
            body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--edge--\r\n")
                .getBytes(StandardCharsets.UTF_8));
        return statistician.send(HttpRequest.newBuilder(statistician.origin().resolve("/office/upload"))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }
}
