package org.prasan.disclosure.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.disclosure.engine.JointMatrix;
import org.prasan.disclosure.engine.Protection;
import org.prasan.disclosure.engine.Role;
import org.prasan.disclosure.engine.SingletonMethod;
import org.prasan.disclosure.engine.Suppression;
import org.prasan.disclosure.engine.ZeroRule;

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
                "cells.csv;cell,sex,freq;cell,sex,people;cells.csv:1: ;a column of counts is expected",
                "cells.csv;2,M,7;4,M,7;cells.csv:3: ;cell is to count the lines: 2",
                "inner.csv;row,sex,freq;line,sex,freq;inner.csv:1: ;a column \"row\" is expected",
                "x.csv;row,cell,coef;row,cell,factor;x.csv:1: ;a column \"coef\" is expected",
                "x.csv;2,3,1;2,0,1;x.csv:5: ;cell is to be from 1 to 3: 0",
                "x.csv;2,3,1;3,3,1;x.csv:5: ;row is to be from 1 to 2: 3",
                "x.csv;2,3,1;2,3,one;x.csv:5: ;coef is to be a whole number: one",
                "parameters.json;2;2.5;parameters.json: ;maxN is to be a whole number: 2.5",
                "parameters.json;{;{\"protectZeros\": 1,;parameters.json: ;protectZeros is to be true or false: 1",
                "parameters.json;{;{\"secondaryZeros\": \"no\",;parameters.json: ;secondaryZeros is to be true or false",
                "parameters.json;{;{\"singletonMethod\": \"some\",;parameters.json: ;singletonMethod is to be none",
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

    @Test
    void thisFileOrItsExpectedResultSaysHowItIsProtected() throws IOException {
        Files.move(folder.resolve("parameters.json"), folder.resolve("expected.json"));
        assertThat(InstanceFolder.read(folder).maxCount()).isEqualTo(2);
        assertThat(InstanceFolder.read(folder).name())
                .isEqualTo(folder.getFileName().toString());

        write("parameters.json", "{\"name\": \"mine\", \"maxN\": 7}");
        assertThat(InstanceFolder.read(folder).maxCount()).isEqualTo(7);
        assertThat(InstanceFolder.read(folder).name()).isEqualTo("mine");

        Files.delete(folder.resolve("parameters.json"));
        Files.delete(folder.resolve("expected.json"));
        assertThatThrownBy(() -> InstanceFolder.read(folder))
                .hasMessageStartingWith("parameters.json: ")
                .hasMessageContaining("this file is expected in the folder");
    }

    @ParameterizedTest
    @CsvSource({
        "'',PUBLISHED,ANY_SUM",
        "'\"secondaryZeros\": true,',MAY_BE_HIDDEN,ANY_SUM",
        "'\"protectZeros\": true, \"secondaryZeros\": true,',PRIMARY,ANY_SUM",
        "'\"singletonMethod\": \"none\",',PUBLISHED,NONE",
        "'\"singletonMethod\": \"anySum\",',PUBLISHED,ANY_SUM",
        "'\"singletonMethod\": \"anySumNOTprimary\",',PUBLISHED,ANY_SUM_NOT_PRIMARY"
    })
    void zerosAndSingletonsAreTreatedAsTheParametersSay(String said, ZeroRule zeros, SingletonMethod method)
            throws IOException {
        write("parameters.json", "{" + said + "\"maxN\": 2}");

        assertThat(InstanceFolder.read(folder).matrix().zeros()).isEqualTo(zeros);
        assertThat(InstanceFolder.read(folder).singletons()).isEqualTo(method);
    }

    @Test
    void whoIsASingletonFollowsFromTheCountsUnlessAColumnSaysSo() throws IOException {
        write("inner.csv", "row,sex,freq", "1,F,1", "2,M,8");
        write("cells.csv", "cell,sex,freq", "1,F,1", "2,M,8", "3,Total,9");
        assertThat(singletons()).containsExactly(true, false);

        write("inner.csv", "row,sex,freq,singleton", "1,F,1,0", "2,M,8,1");
        assertThat(singletons()).containsExactly(false, true);
    }

    private List<Boolean> singletons() {
        JointMatrix matrix = InstanceFolder.read(folder).matrix();
        return List.of(matrix.isSingleton(0), matrix.isSingleton(1));
    }

    @Test
    void theLastColumnWithANameOfCountsHasThem() throws IOException {
        write("inner.csv", "row,n,values", "1,7,2", "2,2,7");
        write("cells.csv", "cell,f,freq", "1,7,2", "2,2,7", "3,0,9");

        assertThat(InstanceFolder.read(folder).matrix().count(0)).isEqualTo(2);
    }

    @Test
    void whatTheFileHidesItselfIsKept() throws IOException {
        write("cells.csv", "cell,sex,freq,suppressed", "1,F,2,TRUE", "2,M,7,1", "3,Total,9,false");

        assertThat(InstanceFolder.read(folder).statedSuppressed().stream()).containsExactly(0, 1);
    }

    @Test
    void cellsOfOtherRolesAndWeightsAreReadAsTheyAreMarked() throws IOException {
        write(
                "cells.csv",
                "cell,sex,age,freq,primary,forced,hidden,weight",
                "1,F,_,2,0,0,1,1",
                "2,M,_,7,true,,false,2.5",
                "3,T,_,9,FALSE,1,0,1e3");
        JointMatrix matrix = InstanceFolder.read(folder).matrix();

        assertThat(matrix.role(0)).isEqualTo(Role.HIDDEN);
        assertThat(matrix.role(1)).isEqualTo(Role.PRIMARY);
        assertThat(matrix.role(2)).isEqualTo(Role.FORCED);
        assertThat(matrix.weight(1)).isEqualTo(2.5);
        assertThat(matrix.weight(2)).isEqualTo(1000);
        assertThat(matrix.name(1)).isEqualTo("M|_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "Infinity", "NaN", "heavy"})
    void aWeightThatIsNoNumberAboveZeroIsTold(String weight) throws IOException {
        write("cells.csv", "cell,sex,freq,weight", "1,F,2,1", "2,M,7," + weight, "3,Total,9,1");

        assertThatThrownBy(() -> InstanceFolder.read(folder))
                .hasMessageStartingWith("cells.csv:3: ")
                .hasMessageContaining("weight is to be a number above 0: " + weight);
    }

    /** Without ranks M, of 7, is tried before F's other half; the file's own order is the other way round. */
    @Test
    void theFilesOwnOrderIsKept() throws IOException {
        write("inner.csv", "row,sex,freq", "1,F,2", "2,M,7", "3,X,8");
        write("x.csv", "row,cell,coef", "1,1,1", "2,2,1", "3,3,1", "1,4,1", "2,4,1", "3,4,1");
        write("cells.csv", "cell,sex,freq", "1,F,2", "2,M,7", "3,X,8", "4,Total,17");
        assertThat(secondary()).containsExactly(1);

        write("cells.csv", "cell,sex,freq,candidate_rank", "1,F,2,4", "2,M,7,1", "3,X,8,3", "4,Total,17,2");
        assertThat(secondary()).containsExactly(2);
    }

    private List<Integer> secondary() {
        Instance instance = InstanceFolder.read(folder);
        return new Suppression(instance.singletons())
                .protect(instance.matrix()).secondary().stream().boxed().toList();
    }

    @Test
    void coefficientsAreTakenAsTheyAre() throws IOException {
        write("x.csv", "row,cell,coef", "1,1,1", "2,2,1", "2,3,2", "1,3,-1");
        write("cells.csv", "cell,sex,freq", "1,F,2", "2,M,7", "3,twice M less F,12");

        assertThat(InstanceFolder.read(folder).matrix().value(2)).isEqualTo(12);
    }

    @Test
    void aCompressedFileIsReadLikeAPlainOne() throws IOException {
        Path plain = folder.resolve("x.csv");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("x.csv.gz")))) {
            Files.copy(plain, out);
        }
        Files.delete(plain);

        assertThat(InstanceFolder.read(folder).matrix().value(2)).isEqualTo(9);
    }

    @Test
    void whatIsNoTextOrNoTableIsTold() throws IOException {
        Files.write(folder.resolve("x.csv"), new byte[] {'r', 'o', 'w', (byte) 0xFF, (byte) 0xFE, '\n'});
        assertThatThrownBy(() -> InstanceFolder.read(folder)).hasMessageContaining("the file is not UTF-8");

        write("x.csv", "row,cell,coef", "\"1,1,1");
        assertThatThrownBy(() -> InstanceFolder.read(folder))
                .hasMessageContaining("a CSV file with a header is expected");
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }
}
