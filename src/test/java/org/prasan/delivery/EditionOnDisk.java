package org.prasan.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prasan.catalog.Fingerprint;
import org.prasan.reports.SafeEdition;
import tools.jackson.databind.json.JsonMapper;

/** A small edition of the report {@code summary} for FY2562, as the writer leaves one. */
public final class EditionOnDisk {

    /** Once made they are the same in every edition. */
    private static final byte[] PDF = pdf();

    private static final byte[] WORKBOOK = workbook();

    private EditionOnDisk() {}

    public static SafeEdition revision(int revision, Path out) {
        return SafeEdition.open(write(revision, "provincial", true, out));
    }

    public static Path write(int revision, String audience, boolean isProtected, Path out) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("summary.th.pdf", PDF);
        files.put("summary.en.pdf", PDF);
        files.put("summary.th.xlsx", WORKBOOK);
        files.put("summary.tidy.csv", figures(revision));
        files.put("summary.csv", "STRUCTURE,\n".getBytes(StandardCharsets.UTF_8));
        Map<String, String> outputs = new TreeMap<>();
        files.forEach((name, content) -> outputs.put(name, Fingerprint.of(content)));
        Map<String, Object> manifest = new TreeMap<>(Map.of(
                "report",
                "summary",
                "period",
                "FY2562",
                "revision",
                revision,
                "audience",
                audience,
                "stamp",
                "NONE",
                "protected",
                isProtected,
                "as_of",
                "2019-10-31",
                "outputs",
                outputs));
        files.put("manifest.json", JsonMapper.shared().writeValueAsBytes(manifest));
        Path folder = out.resolve("summary/FY2562/r" + revision).resolve(audience);
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** One figure that every revision changes and one that none does. */
    private static byte[] figures(int revision) {
        return ("table,row,column,time_period,value,words_th,words_en,status\n"
                        + "cases,OPENED,FY2562,2018-10-01/P12M," + (50 + revision) + ",,,reported\n"
                        + "cases,CLOSED,FY2562,2018-10-01/P12M,20,,,reported\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf() {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] workbook() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("สรุป").createRow(0).createCell(0).setCellValue(57);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
