package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Role;
import org.prasan.support.Browser;
import org.prasan.support.Browser.Page;
import org.prasan.support.HomeBuilder;
import org.prasan.support.OpenConsole;
import org.prasan.support.SentFiles;

/** A form is changed by four eyes: one person tries and proposes it, another approves, then it is written. */
class DefinitionsIT {

    private static final String REGISTER = "/office/definitions/forms/REG";

    @TempDir
    static Path folder;

    private static Path home;
    private static OpenConsole console;
    private static Browser author;
    private static Browser approver;
    private static Browser province;

    @BeforeAll
    static void open() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        SentFiles.in(home);
        console = OpenConsole.over(home, Files.createDirectory(folder.resolve("data")));
        console.account("author", Set.of("ALL"), Role.STATISTICIAN);
        console.account("approver", Set.of("ALL"), Role.STATISTICIAN);
        console.account("province", Set.of("P1"), Role.STATISTICIAN);
        author = console.signedIn("author");
        approver = console.signedIn("approver");
        province = console.signedIn("province");
    }

    @AfterAll
    static void close() {
        console.close();
    }

    private static String text() throws IOException {
        return Files.readString(home.resolve(HomeBuilder.REGISTER));
    }

    @Test
    void brokenYamlSaysItsLineAndWhatIsExpectedAndIsKeptAsTyped() throws IOException {
        String broken = text().replace("type: date, happened: true, required: true", "type: day, required: true");
        Page page = send(broken, "false", "", "");

        assertThat(page.html().select("#text-wrong li").text()).contains("jobs/forms/REG.yml บรรทัด 17");
        assertThat(page.html().select("#text").first().wholeText()).contains("type: day");
        assertThat(page.html().select("#tried")).isEmpty();
    }

    @Test
    void whatIsTriedOnASampleTouchesNothing() throws IOException {
        String before = text();
        String changed = before.replace("headers: [เพศ, sex]", "headers: [เพศสภาพ, sex]");
        Page page = send(
                changed,
                "false",
                "",
                "ทะเบียนบุคคล\nสถานีหนึ่ง\nตุลาคม 2561\nลำดับ,เลขที่,วันที่พบ,อำเภอ,เพศสภาพ,ชื่อ,อายุ,เด็กชาย\n1,12/2561,1 ต.ค. 61,อำเภอหนึ่ง,ช,สมศรี,20,1\n");

        assertThat(page.html().select("#tried tbody tr").eachText()).contains("E sex ชื่อตรงกัน");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void itHoldsOnceSomebodyElseWithAllAreasApproves() throws IOException {
        String changed = text().replace("range: [0, 120]", "range: [0, 110]");
        assertThat(send(changed, "true", "", "").html().select("#reason-wrong").text())
                .contains("บอกเหตุผล");
        Page list = send(changed, "true", "nobody is older", "");
        String proposal = list.html().select("a[href^=/office/proposals/]").attr("href");

        Page own = author.get(proposal);
        assertThat(own.html().select("table.change code").eachText())
                .anyMatch(line -> line.contains("[0, 120]"))
                .anyMatch(line -> line.contains("[0, 110]"));
        assertThat(own.html().select("form[action$=/approve]")).isEmpty();
        assertThat(province.get(proposal).html().select("form[action$=/approve]"))
                .isEmpty();
        String token = own.html().select("input[name=_csrf]").first().attr("value");
        Page refused = author.post(
                proposal + "/approve",
                Map.of("_csrf", java.util.List.of(token), "reason", java.util.List.of("I know best")));
        assertThat(refused.html().select("#decline-reason-wrong").text()).contains("ต้องไม่ใช่ผู้เสนอ");
        assertThat(text()).contains("[0, 120]");

        approver.fill(approver.get(proposal), proposal + "/approve", "reason", "it is so");
        assertThat(text()).contains("[0, 110]");
        assertThat(approver.get(proposal).text()).contains("✓ ใช้แล้ว", "approver");
        assertThat(console.audited())
                .contains(
                        "author definition-propose jobs/forms/REG.yml",
                        "approver definition-approve jobs/forms/REG.yml");
    }

    private static Page send(String text, String propose, String reason, String sample) throws IOException {
        Page form = author.get(REGISTER);
        Map<String, String> fields = new TreeMap<>(Map.of("text", text, "propose", propose, "reason", reason));
        for (String held : new String[] {"_csrf", "base"}) {
            fields.put(
                    held,
                    form.html()
                            .select("form[action=" + REGISTER + "] input[name=" + held + "]")
                            .attr("value"));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(part("name=\"" + name + "\"", value)));
        body.writeBytes(part("name=\"sample\"; filename=\"a.csv\"", sample));
        body.writeBytes("--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return author.send(HttpRequest.newBuilder(author.origin().resolve(REGISTER))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String disposition, String value) {
        return ("--edge\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
