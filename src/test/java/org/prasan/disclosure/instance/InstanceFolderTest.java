package org.prasan.disclosure.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.disclosure.engine.JointMatrix;
import org.prasan.disclosure.engine.Protection;
import org.prasan.disclosure.engine.Role;
import org.prasan.disclosure.engine.SingletonMethod;
import org.prasan.disclosure.engine.Suppression;

/** What is wrong with a folder is told with file, line and what is expected. */
class InstanceFolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aGoodCase() throws IOException {
        write("parameters.json", "{\"maxN\": 2}");
        write("inner.csv", "row,sex,freq", "1,F,2", "2,M,7");
        write("cells.csv", "cell,sex,freq", "1,F,2", "2,M,7", "3,Total,9");
        write("x.csv", "row,cell,coef", "1,1,1", "2,2,1", "1,3,1", "2,3,1");
    }

    @Test
    void whatNoColumnGivesFollowsFromTheParameters() {
        Instance instance = InstanceFolder.read(folder);
        JointMatrix matrix = instance.matrix();
        assertThat(matrix.cells(Role.PRIMARY).stream()).containsExactly(0);
        assertThat(instance.maxCount()).isEqualTo(2);
        assertThat(new Suppression(instance.singletons()).protect(matrix).secondary().stream())
                .containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "inner.csv;2,M,7;2,M,-7;inner.csv:3: ;a count is not to be negative: -7",
                "inner.csv;2,M,7;2,M,7.5;inner.csv:3: ;freq is to be a whole number: 7.5",
                "inner.csv;2,M,7;3,M,7;inner.csv:3: ;row is to count the lines: 2",
                "inner.csv;2,M,7;2,M;inner.csv:3: ;3 fields are expected, there are 2",
                "inner.csv;row,sex,freq;row,sex,people;inner.csv:1: ;a column of counts is expected",
                "cells.csv;3,Total,9;3,Total,8;cells.csv:4: ;Total is 8, its inner cells add up to 9",
                "cells.csv;cell,sex,freq;number,sex,freq;cells.csv:1: ;a column \"cell\" is expected",
                "x.csv;2,3,1;2,4,1;x.csv:5: ;cell is to be from 1 to 3: 4",
                "x.csv;2,3,1;0,3,1;x.csv:5: ;row is to be from 1 to 2: 0",
                "parameters.json;{\"maxN\": 2};{\"maxN\": -2};parameters.json: ;maxN is to be a whole number: -2",
                "parameters.json;: 2; 2;parameters.json:1: ;well-formed JSON is expected"
            })
    void aBadLineIsTold(String file, String good, String bad, String place, String expected) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(good, bad));
        assertThatThrownBy(() -> InstanceFolder.read(folder))
                .isInstanceOf(InstanceException.class)
                .hasMessageStartingWith(place)
                .hasMessageContaining(expected);
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        Files.delete(folder.resolve("x.csv"));
        assertThatThrownBy(() -> InstanceFolder.read(folder)).hasMessageStartingWith("x.csv: ");
    }

    @Test
    void aWordThatIsNoFlagIsTold() throws IOException {
        write("cells.csv", "cell,sex,freq,primary", "1,F,2,yes", "2,M,7,FALSE", "3,Total,9,FALSE");
        assertThatThrownBy(() -> InstanceFolder.read(folder))
                .hasMessageStartingWith("cells.csv:2: ")
                .hasMessageContaining("primary is to be TRUE or FALSE: yes");
    }

    @Test
    void aForcedPrimaryIsUnsafeByName() throws IOException {
        write(
                "cells.csv",
                "cell,sex,freq,primary,forced",
                "1,F,2,TRUE,TRUE",
                "2,M,7,FALSE,FALSE",
                "3,Total,9,FALSE,FALSE");
        JointMatrix matrix = InstanceFolder.read(folder).matrix();
        Protection protection = new Suppression(SingletonMethod.NONE).protect(matrix);
        assertThat(protection.unsafe().stream().mapToObj(matrix::name)).containsExactly("F");
    }

    @Test
    void forcedCellsThatRevealAPrimaryMakeItUnsafe() throws IOException {
        write(
                "cells.csv",
                "cell,sex,freq,primary,forced",
                "1,F,2,TRUE,FALSE",
                "2,M,7,FALSE,TRUE",
                "3,Total,9,FALSE,TRUE");
        JointMatrix matrix = InstanceFolder.read(folder).matrix();
        Protection protection = new Suppression(SingletonMethod.ANY_SUM).protect(matrix);
        assertThat(protection.unsafe().stream().mapToObj(matrix::name)).containsExactly("F");
        assertThat(protection.holds()).isFalse();
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }
}
