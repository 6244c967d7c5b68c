package org.prasan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code disclose}, without opening the application. */
class DiscloseCommandTest {

    private static final String CASES = "src/test/resources/disclosure/";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tellsWhatItFoundAsJson() {
        assertThat(run(CASES + "issue136", "--json")).isZero();
        JsonNode found = JsonMapper.builder().build().readTree(out.toString());
        assertThat(found.path("secondary_cells").toString()).isEqualTo("[13]");
        assertThat(found.path("unsafe").toString()).isEqualTo("[]");
        assertThat(found.path("engine_ms").isIntegralNumber()).isTrue();
        assertThat(found.path("audit").path("intervals")).hasSize(5);
        assertThat(found.path("audit").path("intervals").get(2).toString())
                .isEqualTo("{\"attacker\":\"outsider\",\"cell\":10,\"name\":\"K\",\"lower\":0,\"upper\":10}");
    }

    @Test
    void attacksThePatternInTheFile() {
        assertThat(run(CASES + "sdctable-rowscol", "--stated")).isEqualTo(1);
        assertThat(out.toString()).contains("unsafe, not to be released: 1").contains("2  w|b");
    }

    @Test
    void hidesMoreUntilIntervalsAreAsWideAsAsked() {
        assertThat(run(CASES + "issue133", "--width", "3")).isZero();
        assertThat(out.toString()).contains("0 can be worked out").contains("attack by outsider: 2 primaries");
    }

    @Test
    void comparesWhatACaseWouldLoseUnderOtherThresholds() {
        assertThat(run(CASES + "issue133", "--what-if")).isZero();
        assertThat(out.toString()).startsWith("hidden_to  width  primary  secondary  hidden_percent  unsafe");
        assertThat(out.toString()
                        .lines()
                        .filter(line -> line.contains(" * "))
                        .map(line -> line.strip().replaceAll(" +", " ")))
                .hasSize(2)
                .first()
                .asString()
                .matches("\\d+ \\* - 2 \\d+ \\d+ 0");
    }

    @Test
    void aFolderThatIsNoCaseIsWrongUsage(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("parameters.json"), "{}");
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("inner.csv: ").contains("this file is expected in the folder");
    }

    private int run(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "disclose";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return new Door(
                        settings -> {
                            throw new AssertionError("the application is not needed");
                        },
                        new PrintWriter(out),
                        new PrintWriter(err))
                .open(command);
    }
}
