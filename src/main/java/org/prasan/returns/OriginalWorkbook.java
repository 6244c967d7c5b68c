package org.prasan.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** An agency's .xlsx as it is, but for its macros and its authors' names. */
final class OriginalWorkbook {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private OriginalWorkbook() {}

    /** Empty for every other kind of file, and for what POI cannot open, such as strict workbooks. */
    static Optional<XSSFWorkbook> open(byte[] content) {
        if (content.length < ZIP.length || !Arrays.equals(content, 0, 4, ZIP, 0, 4)) {
            return Optional.empty();
        }
        try {
            XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
            withoutMacros(workbook);
            return Optional.of(workbook);
        } catch (IOException | InvalidFormatException | RuntimeException notOpened) {
            return Optional.empty();
        }
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
