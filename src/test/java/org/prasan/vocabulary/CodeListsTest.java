package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeListsTest {

    private static final String SEX = "code,th,en,synonyms\nM,ชาย,Male,ช.|นาย\nF,หญิง,Female,ญ.|นาง\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTwoLists() throws IOException {
        Files.writeString(folder.resolve("sex.csv"), SEX);
        Files.writeString(folder.resolve("level.csv"), "code,th,en\nA,ก,one\n");
        Files.writeString(folder.resolve("notes.txt"), "not a list");
    }

    @Test
    void loadsEveryListOfAFolderByItsFileName() {
        CodeLists lists = CodeLists.load(folder);

        assertThat(lists.names()).containsExactly("level", "sex");
        assertThat(lists.has("sex")).isTrue();
        assertThat(lists.has("notes")).isFalse();
        assertThat(lists.get("sex").name()).isEqualTo("sex");
        assertThat(lists.get("sex").find("นาง")).map(Code::code).contains("F");
    }

    @Test
    void refusesAListThatIsNotThere() {
        CodeLists lists = CodeLists.load(folder);

        assertThatThrownBy(() -> lists.get("colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("colour", "[level, sex]");
        assertThatThrownBy(() -> lists.sha256("colour")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesTheFileAndLineOfWhatIsWrong() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "code,th,en\nA,,one\n");

        assertThatThrownBy(() -> CodeLists.load(folder))
                .isInstanceOf(CodeListException.class)
                .hasMessage(wrong + ", line 2: the column 'th' is empty");
    }

    @Test
    void refusesAListThatIsNotInUtf8() throws IOException {
        Files.write(folder.resolve("thai.csv"), SEX.getBytes(Charset.forName("x-windows-874")));

        assertThatThrownBy(() -> CodeLists.load(folder))
                .isInstanceOf(CodeListException.class)
                .hasMessageContaining("thai.csv");
    }

    @Test
    void namesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> CodeLists.load(folder.resolve("nowhere")))
                .isInstanceOf(CodeListException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void fingerprintsChangeWithTheContentOfAList() throws IOException {
        CodeLists before = CodeLists.load(folder);
        Files.writeString(folder.resolve("sex.csv"), SEX + "U,ไม่ระบุ,Not stated,\n");
        CodeLists after = CodeLists.load(folder);

        assertThat(before.sha256())
                .matches("[0-9a-f]{64}")
                .isEqualTo(CodeLists.load(folderOfBefore()).sha256());
        assertThat(after.sha256()).isNotEqualTo(before.sha256());
        assertThat(after.sha256("sex")).isNotEqualTo(before.sha256("sex"));
        assertThat(after.sha256("level")).isEqualTo(before.sha256("level"));
    }

    private Path folderOfBefore() throws IOException {
        writeTwoLists();
        return folder;
    }
}
