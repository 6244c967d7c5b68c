package org.prasan.support;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.Cell;
import org.prasan.intake.sheets.MergedCells;
import org.prasan.intake.sheets.SheetHandler;
import org.prasan.intake.sheets.SpreadsheetReader;
import org.prasan.intake.sheets.UnreadableFileException;

/** Reads every cell of every file of a folder and prints of each what was in it, or why it was refused, and the time. */
public final class ReadFolder {

    /** Before each line that says what became of a file; what libraries print stands without it. */
    public static final String VERDICT = "verdict: ";

    /** Behind what became of a file: the milliseconds that its thread has worked, whoever else was working. */
    public static final String TIME = " in ";

    private ReadFolder() {}

    /** @param arguments the folder */
    public static void main(String... arguments) throws IOException {
        PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        for (Path file : files(Path.of(arguments[0]))) {
            long begin = thread.getCurrentThreadCpuTime();
            String verdict = verdict(file);
            long millis = (thread.getCurrentThreadCpuTime() - begin) / 1_000_000;
            screen.println(VERDICT + file.getFileName() + "," + verdict + TIME + millis);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String verdict(Path file) throws IOException {
        Counting counting = new Counting();
        try {
            SpreadsheetReader.read(Files.readAllBytes(file), file.getFileName().toString(), counting);
            return counting.sheets + " sheets " + counting.rows + " rows " + counting.cells + " cells";
        } catch (UnreadableFileException refused) {
            return refused.reason().toString();
        }
    }

    private static final class Counting implements SheetHandler {
        private int sheets;
        private int rows;
        private long cells;

        @Override
        public boolean startSheet(String name, int index, boolean hidden) {
            sheets++;
            return true;
        }

        @Override
        public boolean row(int number, @Nullable Cell[] row) {
            rows++;
            cells += Arrays.stream(row).filter(Objects::nonNull).count();
            return true;
        }

        @Override
        public void endSheet() {}

        @Override
        public void merged(MergedCells merged) {}

        @Override
        public void hiddenRow(int number) {}

        @Override
        public void hiddenColumns(int first, int last) {}
    }
}
