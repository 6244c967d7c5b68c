package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListEditTest {

    @TempDir
    Path folder;

    @Test
    void addsASynonymAndLeavesTheRestAsItIs() throws IOException {
        Path csv = write("code,th,en,synonyms\r\nM,ชาย,Male,ช\r\n\r\n\"F\",\"หญิง\",Female,\r\n");

        CodeListEdit.addSynonym(csv, "F", " สตรี, หญิง ");
        CodeListEdit.addSynonym(csv, "M", "บุรุษ");

        assertThat(Files.readString(csv))
                .isEqualTo("code,th,en,synonyms\r\nM,ชาย,Male,ช|บุรุษ\r\n\r\nF,หญิง,Female,\"สตรี, หญิง\"\r\n");
    }

    @Test
    void givesAListThatHasNoneAColumnOfSynonyms() throws IOException {
        Path csv = write("code,th,en\nOPEN,เปิด,Open\nDONE,ปิด,Done");

        CodeListEdit.addSynonym(csv, "DONE", "จบ");

        assertThat(Files.readString(csv)).isEqualTo("code,th,en,synonyms\nOPEN,เปิด,Open\nDONE,ปิด,Done,จบ");
        try (var text = Files.newBufferedReader(csv)) {
            assertThat(CodeList.read("stage", text).find("จบ").orElseThrow().code())
                    .isEqualTo("DONE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a|b", "a\nb", "=1+1", "@x", "ชาย"})
    void refusesWhatCannotBeASynonymAndWritesNothing(String synonym) throws IOException {
        String before = "code,th,en,synonyms\nM,ชาย,Male,\nF,หญิง,Female,\n";
        Path csv = write(before);

        assertThatIllegalArgumentException().isThrownBy(() -> CodeListEdit.addSynonym(csv, "F", synonym));
        assertThatIllegalArgumentException().isThrownBy(() -> CodeListEdit.addSynonym(csv, "X", "ใหม่"));
        assertThat(Files.readString(csv)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(csv);
        }
    }

    private Path write(String csv) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), csv);
    }
}
