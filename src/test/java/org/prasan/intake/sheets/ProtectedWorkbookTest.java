package org.prasan.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.prasan.intake.sheets.UnreadableFileException.Reason;

class ProtectedWorkbookTest {

    @Test
    void anXlsxOpensWithTheOneOfThePasswordsThatFits() throws Exception {
        byte[] file = xlsx("ลับ");

        assertThat(ReadFile.of(file, "other", "ลับ").cell("A1")).isEqualTo(Cell.number(7));
        assertThat(reason(file, "other")).isEqualTo(Reason.PASSWORD_PROTECTED);
        assertThat(reason(file)).isEqualTo(Reason.PASSWORD_PROTECTED);
    }

    @Test
    void anXlsxThatIsOnlyProtectedAgainstChangesOpensWithoutOne() throws Exception {
        assertThat(ReadFile.of(xlsx("VelvetSweatshop")).cell("A1")).isEqualTo(Cell.number(7));
    }

    @Test
    void anXlsOpensWithTheOneOfThePasswordsThatFits() throws Exception {
        byte[] file = xls("secret");

        assertThat(ReadFile.of(file, "other", "secret").cell("A1")).isEqualTo(Cell.number(7));
        assertThat(reason(file, "other")).isEqualTo(Reason.PASSWORD_PROTECTED);
        assertThat(Biff8EncryptionKey.getCurrentUserPassword()).isNull();
    }

    private static Reason reason(byte[] file, String... passwords) {
        return catchThrowableOfType(UnreadableFileException.class, () -> ReadFile.of(file, passwords))
                .reason();
    }

    private static byte[] xlsx(String password) throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet().createRow(0).createCell(0).setCellValue(7);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(ReadFile.bytes(workbook)));
                    var encrypted = encryptor.getDataStream(container)) {
                plain.save(encrypted);
            }
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] xls(String password) {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.createSheet().createRow(0).createCell(0).setCellValue(7);
        try {
            Biff8EncryptionKey.setCurrentUserPassword(password);
            return ReadFile.bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
