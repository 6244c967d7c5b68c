package org.prasan.intake.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written as XML, for what no library would write. */
final class RawXlsx {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private RawXlsx() {}

    static RawXlsx empty() {
        return new RawXlsx();
    }

    /** One sheet with these rows. */
    static RawXlsx rows(String rows) {
        return empty().part("_rels/.rels", relationships(relationship("r1", "officeDocument", "xl/workbook.xml")))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relationships(relationship("r1", "worksheet", "worksheets/sheet1.xml")
                                + relationship("r2", "sharedStrings", "sharedStrings.xml")
                                + relationship("r3", "styles", "/xl/styles.xml")))
                .workbook("<sheets><sheet name='ม.ค.' sheetId='1' r:id='r1'/></sheets>")
                .strings("")
                .styles("")
                .sheet("<sheetData>" + rows + "</sheetData>");
    }

    static String relationship(String id, String kind, String target) {
        return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, RELATION, kind, target);
    }

    static String relationships(String relationships) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relationships
                + "</Relationships>";
    }

    RawXlsx workbook(String inner) {
        return part(
                "xl/workbook.xml", "<workbook xmlns='%s' xmlns:r='%s'>%s</workbook>".formatted(MAIN, RELATION, inner));
    }

    RawXlsx strings(String inner) {
        return part("xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, inner));
    }

    RawXlsx styles(String inner) {
        return part("xl/styles.xml", "<styleSheet xmlns='%s'>%s</styleSheet>".formatted(MAIN, inner));
    }

    /** Style 0 is a plain one, 1 has this number format. */
    RawXlsx format(int number, String code) {
        return styles("<numFmts><numFmt numFmtId='%d' formatCode='%s'/></numFmts>".formatted(number, code)
                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='%d'/></cellXfs>".formatted(number));
    }

    RawXlsx sheet(String inner) {
        return part("xl/worksheets/sheet1.xml", "<worksheet xmlns='%s'>%s</worksheet>".formatted(MAIN, inner));
    }

    RawXlsx part(String path, String xml) {
        return part(path, xml.getBytes(StandardCharsets.UTF_8));
    }

    RawXlsx part(String path, byte[] content) {
        parts.put(path, content);
        return this;
    }

    /** Every part passed through, for writers that differ in all of them. */
    RawXlsx replacingEverywhere(String from, String to) {
        parts.replaceAll((path, content) ->
                new String(content, StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReadFile read() throws UnreadableFileException {
        return ReadFile.of(bytes());
    }
}
