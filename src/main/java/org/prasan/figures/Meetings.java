package org.prasan.figures;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.MeetingSource;
import org.prasan.catalog.TableDefinition;
import org.prasan.records.RecordVersions;
import org.prasan.vocabulary.Text;

/** When the meetings that are on record were held, by number. */
final class Meetings {

    private final Map<Integer, LocalDate> dates = new TreeMap<>();

    Meetings(Catalog catalog, RecordVersions records) {
        if (catalog.meetings().isPresent()) {
            MeetingSource source = catalog.meetings().get();
            TableDefinition table = catalog.form(source.form()).table(source.table());
            int number = Places.of(table, source.number());
            int date = Places.of(table, source.date());
            Payloads payloads = new Payloads(source.form(), table, records);
            records.forEachCurrent(source.form(), source.table(), version -> {
                @Nullable String[] values = payloads.of(version);
                String numbered = Places.value(values, number);
                String held = Places.value(values, date);
                if (numbered != null && held != null) {
                    dates.put(Integer.parseInt(numbered), Places.date(held));
                }
            });
        }
    }

    Optional<LocalDate> date(int number) {
        return Optional.ofNullable(dates.get(number));
    }

    /** The meeting that was held on a day, else the day itself. */
    Text label(LocalDate day) {
        return dates.entrySet().stream()
                .filter(meeting -> meeting.getValue().equals(day))
                .findFirst()
                .map(meeting -> new Text("ครั้งที่ " + meeting.getKey(), "Meeting " + meeting.getKey()))
                .orElseGet(() -> RecordWords.day(day));
    }

    /** The last meeting on or before a day. */
    Optional<LocalDate> lastUntil(LocalDate day) {
        return dates.values().stream().filter(d -> !d.isAfter(day)).max(LocalDate::compareTo);
    }
}
