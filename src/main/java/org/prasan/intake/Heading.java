package org.prasan.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.FormDefinition;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.HeadingPeriod;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.ThaiText;

/** What the lines above a sheet's table say: form, agency, period and heading fields. */
final class Heading {

    /** Titles stand near the top; a register of thousands of rows is not searched for one. */
    static final int LINES = 30;

    private final Catalog catalog;
    private final Titles titles;
    private final List<@Nullable Cell[]> lines = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final HeadingFields fields;
    private final Map<Place, String> places = new EnumMap<>(Place.class);
    private @Nullable FormDefinition form;
    private @Nullable Guess guess;
    private String title = "";
    private String agency = "";
    private @Nullable MonthRange months;
    private String periodCode = "";

    /** What a cell of the heading told. */
    enum Place {
        FORM,
        AGENCY,
        PERIOD
    }

    /**
     * How the columns told the form where no title did.
     *
     * @param percent score of title and columns, as that of {@code runnerUp} is
     * @param runnerUp the form that came next; empty when no other is like it at all
     */
    record Guess(int percent, String runnerUp, int runnerUpPercent) {}

    Heading(Catalog catalog, Titles titles) {
        this(catalog, titles, new HeadingFields());
    }

    private Heading(Catalog catalog, Titles titles, HeadingFields fields) {
        this.catalog = catalog;
        this.titles = titles;
        this.fields = fields;
    }

    /**
     * What an earlier sheet of the same file has said holds for sheets that do not say otherwise. A sheet's own title
     * decides its form, however long the earlier one was.
     */
    Heading following() {
        Heading next = new Heading(catalog, titles, fields.following());
        next.form = form;
        next.guess = guess;
        next.agency = agency;
        next.months = months;
        next.periodCode = periodCode;
        return next;
    }

    void add(int number, @Nullable Cell[] cells) {
        if (lines.size() >= LINES) {
            return;
        }
        lines.add(cells);
        numbers.add(number);
        for (int c = 0; c < cells.length; c++) {
            Cell cell = cells[c];
            if (cell != null && cell.kind() == Cell.Kind.TEXT) {
                recogniseForm(cell.text(), place(number, c));
            }
        }
        readAll();
    }

    /** The agency may stand above the title, so every line is looked at again once the form is known. */
    private void readAll() {
        if (form == null) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            read(numbers.get(i), lines.get(i));
        }
        lines.clear();
        numbers.clear();
    }

    /** Of several titles that lines begin with the longest says what it is. */
    private void recogniseForm(String text, String place) {
        titles.longest(text, title.length()).ifPresent(found -> {
            title = found.key();
            guess = null;
            places.put(Place.FORM, place);
            become(found.form(), text);
        });
    }

    private static String place(int row, int column) {
        return TableLayout.columnName(column) + row;
    }

    private void become(FormDefinition found, String text) {
        if (!found.equals(form)) {
            fields.forget();
        }
        form = found;
        takeWhatAlwaysHolds(found);
        findAgencyBehind(text);
    }

    private void takeWhatAlwaysHolds(FormDefinition found) {
        if (!found.agency().always().isEmpty()) {
            agency = found.agency().always();
        }
        found.always().ifPresent(range -> {
            months = range;
            periodCode = range.code();
        });
    }

    /** Takes the form that the columns tell where no title does. */
    void decide(FormDefinition found, Guess how) {
        guess = how;
        become(found, "");
        readAll();
    }

    /** The form whose title one of the lines has but for a few letters. */
    Optional<FormDefinition> nearTitle() {
        return titles.near(lines);
    }

    /** The cells, such as {@code A1}, that told form, agency and period. */
    Map<Place, String> places() {
        return places;
    }

    /** Empty when a title told the form. */
    Optional<Guess> guess() {
        return Optional.ofNullable(guess);
    }

    private void findAgencyBehind(String text) {
        String key = ThaiText.key(text);
        if (form != null && form.agency().withinTitle() && key.startsWith(title)) {
            findAgency(key.substring(title.length())).ifPresent(code -> agency = code);
        }
    }

    private void read(int number, @Nullable Cell[] cells) {
        FormDefinition known = form;
        if (known == null) {
            return;
        }
        for (int c = 0; c < cells.length; c++) {
            Cell cell = cells[c];
            if (cell == null || cell.kind() != Cell.Kind.TEXT) {
                continue;
            }
            readAgency(known, cell.text(), place(number, c));
            readPeriod(known, cell.text(), place(number, c));
            fields.read(known, number, cells, c, cell);
        }
        fields.date(known.periodField()).ifPresent(date -> {
            months = MonthRange.of(YearMonth.from(date));
            periodCode = date.toString();
        });
    }

    private void readAgency(FormDefinition known, String text, String here) {
        if (!known.agency().withinTitle() && known.agency().always().isEmpty()) {
            findAgency(text).ifPresent(code -> {
                agency = code;
                places.put(Place.AGENCY, here);
            });
        }
    }

    private void readPeriod(FormDefinition known, String text, String here) {
        if (known.periodField().isEmpty() && known.always().isEmpty()) {
            HeadingPeriod.read(text).ifPresent(found -> {
                months = found;
                periodCode = found.code();
                places.put(Place.PERIOD, here);
            });
        }
    }

    private Optional<String> findAgency(String text) {
        FormDefinition known = form;
        if (known == null) {
            return Optional.empty();
        }
        CodeList list = catalog.codeLists().get(known.agency().codeList());
        String attribute = known.agency().attribute();
        return list.find(text)
                .map(code ->
                        attribute.isEmpty() ? code.code() : code.attributes().getOrDefault(attribute, code.code()));
    }

    Optional<FormDefinition> form() {
        return Optional.ofNullable(form);
    }

    String agency() {
        return agency;
    }

    Optional<MonthRange> months() {
        return Optional.ofNullable(months);
    }

    String periodCode() {
        return periodCode;
    }

    HeadingFields fields() {
        return fields;
    }
}
