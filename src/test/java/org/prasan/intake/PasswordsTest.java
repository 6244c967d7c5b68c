package org.prasan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {

    @TempDir
    Path folder;

    @Test
    void readsAPasswordAnAgencyFromAFileThatOnlyItsOwnerReads() throws IOException {
        Path file = write("agency,password\nA1,ลับ\nA2,\"a,b\"\nA3,ลับ\nA4,\n", "rw-------");

        assertThat(Passwords.in(file).list()).containsExactly("ลับ", "a,b");
        assertThat(Passwords.in(folder.resolve("none.csv")).list()).isEmpty();
    }

    @Test
    void refusesAFileThatOthersMayReadWithoutQuotingIt() throws IOException {
        Path file = write("agency,password\nA1,ลับ\n", "rw-r-----");

        assertThatExceptionOfType(UnusablePasswordsException.class)
                .isThrownBy(() -> Passwords.in(file))
                .withMessageContaining("600")
                .withMessageNotContaining("ลับ");
    }

    @Test
    void refusesAFileWithOtherColumns() throws IOException {
        Path file = write("A1,ลับ\n", "rw-------");

        assertThatExceptionOfType(UnusablePasswordsException.class)
                .isThrownBy(() -> Passwords.in(file))
                .withMessageNotContaining("ลับ");
    }

    private Path write(String text, String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("passwords.csv"), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        return file;
    }
}
