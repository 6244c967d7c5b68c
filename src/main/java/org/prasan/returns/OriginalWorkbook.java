package org.prasan.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** An agency's .xlsx as it is, but for its macros and its authors' names. */
final class OriginalWorkbook {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Of XML, some 300,000 cells: POI holds each at ten times that. */
    private static final long MOST_INFLATED = 12 << 20;

    private OriginalWorkbook() {}

    /**
     * With the agency's own formulas, which go back to nobody else. Empty for every other kind of file, for what POI
     * cannot open, such as strict workbooks, and for what it could not hold.
     */
    static Optional<XSSFWorkbook> open(byte[] content) {
        if (content.length < ZIP.length || !Arrays.equals(content, 0, 4, ZIP, 0, 4)) {
            return Optional.empty();
        }
        try {
            if (inflatesBeyondBounds(content)) {
                return Optional.empty();
            }
            XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
            withoutMacros(workbook);
            return Optional.of(workbook);
        } catch (IOException | InvalidFormatException | RuntimeException notOpened) {
            return Optional.empty();
        }
    }

    private static boolean inflatesBeyondBounds(byte[] zip) throws IOException {
        byte[] piece = new byte[1 << 14];
        long inflated = 0;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (parts.getNextEntry() != null && inflated <= MOST_INFLATED) {
                for (int read = parts.read(piece); read > 0 && inflated <= MOST_INFLATED; read = parts.read(piece)) {
                    inflated += read;
                }
            }
        }
        return inflated > MOST_INFLATED;
    }

    private static void withoutMacros(XSSFWorkbook workbook) throws InvalidFormatException {
        PackagePart part = workbook.getPackagePart();
        List<PackageRelationship> macros = new ArrayList<>();
        part.getRelationshipsByType(XSSFRelation.VBA_MACROS.getRelation()).forEach(macros::add);
        for (PackageRelationship macro : macros) {
            part.removeRelationship(macro.getId());
            workbook.getPackage().removePart(part.getRelatedPart(macro));
        }
        workbook.setWorkbookType(XSSFWorkbookType.XLSX);
    }
}
