package org.prasan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.catalog.ProtectionRules;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.ReportProtection;

/** On a platform for which OR-Tools has no natives among our libraries, all is protected in plain Java. */
class WithoutNativesTest {

    private static final ReportDefinition REPORT = SmallTables.report("r", "provincial");
    private static final ProtectionPolicy POLICY = new ProtectionPolicy("provincial", 1, 4, 4);

    /** Protects a release, first by hiding and then by rounding, and says what is printed. */
    public static final class Protecting implements Supplier<String> {

        @Override
        public String get() {
            return printed(0) + "; " + printed(3) + "; " + printed(5) + "; natives "
                    + SolvedSteps.load().isPresent();
        }

        private static String printed(int base) {
            SmallTables tables =
                    new SmallTables().table(REPORT, "t", new int[][] {{2, 17, 40}, {30, 8, 3}, {12, 4, 25}});
            ProtectionRules rules = new ProtectionRules(
                    Map.of("provincial", POLICY),
                    60,
                    Map.of("r", new ReportProtection("r", POLICY, Map.of(), 1, base)));
            Release.Safe release = (Release.Safe) new Disclosure().protect(tables.set(), rules, Published.NOTHING);
            StringBuilder text = new StringBuilder();
            release.tables()
                    .getOrDefault(REPORT, Map.of())
                    .values()
                    .forEach(table -> table.content()
                            .cells()
                            .forEach(row -> row.forEach(cell -> text.append(
                                    cell instanceof ReleasedCell.Value value ? (long) value.value() + " " : "c "))));
            return text.toString().strip();
        }
    }

    /** Another loader has its own copy of every class, as a JVM of its own would, and no natives. */
    private static String elsewhere() throws ReflectiveOperationException, IOException {
        URL[] libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !Path.of(path).getFileName().toString().matches("ortools-(linux|win32|darwin).*"))
                .map(WithoutNativesTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(libraries, ClassLoader.getPlatformClassLoader())) {
            Supplier<?> protecting = (Supplier<?>) loader.loadClass(Protecting.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return String.valueOf(protecting.get());
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(path, impossible);
        }
    }

    @Test
    void theSameCellsAreHiddenAndEverythingRoundedAddsUp() throws ReflectiveOperationException, IOException {
        String[] here = new Protecting().get().split("; ");
        String[] there = elsewhere().split("; ");

        assertThat(here[3]).isEqualTo("natives true");
        assertThat(there[3]).isEqualTo("natives false");
        assertThat(there[0]).isEqualTo(here[0]).contains("c");
        for (int rounded = 1; rounded < 3; rounded++) {
            long[] cells = Arrays.stream(there[rounded].split(" "))
                    .mapToLong(Long::parseLong)
                    .toArray();
            int base = rounded == 1 ? 3 : 5;
            assertThat(cells).hasSize(16);
            assertThat(Arrays.stream(cells)).allMatch(cell -> cell % base == 0);
            for (int line = 0; line < 4; line++) {
                assertThat(cells[4 * line + 3]).isEqualTo(cells[4 * line] + cells[4 * line + 1] + cells[4 * line + 2]);
                assertThat(cells[12 + line]).isEqualTo(cells[line] + cells[4 + line] + cells[8 + line]);
            }
        }
    }
}
