package org.prasan.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.records.Office.content;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.records.Office.Cell;
import org.prasan.records.Office.Content;

/** Whatever order files are read and settled in, the result is that of reading them as they arrived. */
class SettleOrderIT {

    private static final List<String> AGENCIES = List.of("MSI", "CSN");
    private static final OffsetDateTime START = OffsetDateTime.parse("2018-11-01T08:00:00+07:00");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readingOrderDoesNotMatterOnH2(long seed) {
        compare(seed, RecordsDatabases::h2);
    }

    @OnEveryDatabase
    void readingOrderDoesNotMatter(Supplier<RecordsDatabase> database) {
        compare(99, database);
    }

    private static void compare(long seed, Supplier<RecordsDatabase> database) {
        Random random = new Random(seed);
        List<Content> contents = contents(random);
        List<String> expected = settled(contents, database, () -> false);
        List<Content> shuffled = new ArrayList<>(contents);
        Collections.shuffle(shuffled, random);

        assertThat(settled(shuffled, database, random::nextBoolean))
                .isEqualTo(expected)
                .hasSizeGreaterThan(40);
    }

    private static List<String> settled(
            List<Content> contents, Supplier<RecordsDatabase> database, Supplier<Boolean> settleBetween) {
        Office office = new Office(database);
        for (Content content : contents) {
            // Arrival is in the name, and two of three share a moment.
            int number = Integer.parseInt(content.name.substring(1));
            office.receive("file" + number, content, START.plusHours(number / 3).toString());
            office.read(content);
            if (settleBetween.get()) {
                office.settle();
            }
        }
        office.settle();
        List<String> told = new ArrayList<>();
        for (String form : List.of("CASE", "LAB")) {
            told.addAll(office.current(form));
            office.versions.forEach(
                    form,
                    "T",
                    v -> told.add(String.join(
                            " ", v.agency(), v.sheet(), "" + v.row(), v.key(), v.payload(), "" + v.current())));
        }
        office.submissions
                .list()
                .forEach(s -> told.add(String.join(
                        " ",
                        s.sha256(),
                        "" + s.rowsLoaded(),
                        "" + s.rowsUpdated(),
                        "" + s.rowsUnchanged(),
                        "" + s.superseded())));
        return told;
    }

    private static List<Content> contents(Random random) {
        List<Content> contents = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String agency = AGENCIES.get(random.nextInt(2));
            String month = "2018-1" + random.nextInt(3);
            Content content = content("c" + i, random.nextBoolean() ? "CASE" : "LAB", agency, month + "/2019-03");
            for (int row = random.nextInt(5); row >= 0; row--) {
                content.line(cells(random));
            }
            contents.add(content.covered());
        }
        return contents;
    }

    private static Cell[] cells(Random random) {
        return random.ints(1 + random.nextInt(3), 0, 4)
                .mapToObj(key -> Office.cell("k" + key, "2019-0" + (1 + key % 3), "" + random.nextInt(2)))
                .toArray(Cell[]::new);
    }
}
