package org.prasan.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.ChildProcess;
import org.prasan.support.ReadFolder;

/**
 * Every file of Apache POI's own test folder, many of them broken on purpose, gets the verdict written down in {@code
 * poi/verdicts.csv} (812 files of its commit a528d43), in 256 MB and five seconds each. The folder is POI's, so it is
 * named: {@code mvn -B -ntp -Pslow test -Dtest=PoiFolderSlow -Dpoi.folder=…/poi/test-data/spreadsheet}
 */
class PoiFolderSlow {

    private static final Path VERDICTS = Path.of("src/test/resources/poi/verdicts.csv");
    private static final String FOLDER = "poi.folder";
    private static final int MOST_MILLIS = 5_000;

    @Test
    @Timeout(900)
    void everyFileGetsItsVerdict(@TempDir Path temporary) throws Exception {
        String folder = System.getProperty(FOLDER, "");
        assumeTrue(!folder.isEmpty(), "POI's test folder is not named: -D" + FOLDER);
        try (ChildProcess child = ChildProcess.startWithin("256m", temporary, ReadFolder.class.getName(), folder)) {
            assertThat(child.await()).as(child.screen()).isZero();
            Map<String, String> read = read(child.screen());
            Map<String, String> known = verdicts();

            assertThat(read).hasSizeGreaterThan(known.size() / 2);
            known.keySet().retainAll(read.keySet());
            assertThat(read).containsAllEntriesOf(known);
            assertThat(temporary).as("nothing is put on disk").isEmptyDirectory();
        }
    }

    /** Of each file its verdict, once it is known that it was not long in coming. */
    private static Map<String, String> read(String screen) {
        Map<String, String> read = new TreeMap<>();
        screen.lines().filter(line -> line.startsWith(ReadFolder.VERDICT)).forEach(line -> {
            int time = line.lastIndexOf(ReadFolder.TIME);
            int name = line.lastIndexOf(',', time);
            assertThat(Long.parseLong(line.substring(time + ReadFolder.TIME.length())))
                    .as(line)
                    .isLessThan(MOST_MILLIS);
            read.put(line.substring(ReadFolder.VERDICT.length(), name), line.substring(name + 1, time));
        });
        return read;
    }

    private static Map<String, String> verdicts() throws IOException {
        try (Stream<String> lines = Files.lines(VERDICTS)) {
            Function<String, String> name = line -> line.substring(0, line.lastIndexOf(','));
            return lines.skip(1)
                    .collect(Collectors.toMap(
                            name,
                            line -> line.substring(line.lastIndexOf(',') + 1),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }
}
