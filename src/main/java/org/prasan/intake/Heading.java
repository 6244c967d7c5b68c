package org.prasan.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.FormDefinition;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.DateReader;
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
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private boolean inherited;
    private @Nullable FormDefinition form;
    private final Map<Place, String> places = new EnumMap<>(Place.class);
    private boolean guessed;
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

    /** A heading field's value and where it stands. */
    record Field(Cell cell, int row, int column) {}

    Heading(Catalog catalog, Titles titles) {
        this.catalog = catalog;
        this.titles = titles;
    }

    /**
     * What an earlier sheet of the same file has said holds for sheets that do not say otherwise. A sheet's own title
     * decides its form, however long the earlier one was.
     */
    Heading following() {
        Heading next = new Heading(catalog, titles);
        next.form = form;
        next.guessed = guessed;
        next.fields.putAll(fields);
        next.inherited = true;
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
            guessed = false;
            places.put(Place.FORM, place);
            become(found.form(), text);
        });
    }

    private static String place(int row, int column) {
        return TableLayout.columnName(column) + row;
    }

    private void become(FormDefinition found, String text) {
        if (!found.equals(form)) {
            fields.clear();
            inherited = false;
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
    void decide(FormDefinition found) {
        guessed = true;
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

    /** Whether no title told the form. */
    boolean isGuessed() {
        return guessed;
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
            String here = place(number, c);
            if (!known.agency().withinTitle() && known.agency().always().isEmpty()) {
                findAgency(cell.text()).ifPresent(code -> {
                    agency = code;
                    places.put(Place.AGENCY, here);
                });
            }
            if (known.periodField().isEmpty() && known.always().isEmpty()) {
                HeadingPeriod.read(cell.text()).ifPresent(found -> {
                    months = found;
                    periodCode = found.code();
                    places.put(Place.PERIOD, here);
                });
            }
            readField(known, number, cells, c, cell);
        }
    }

    /** The value stands in the next cell that is filled, unless that is the next label: then there is none. */
    private void readField(FormDefinition known, int number, @Nullable Cell[] cells, int column, Cell label) {
        for (ColumnDefinition field : known.fields()) {
            if (!isLabel(field, label) || field.personal()) {
                continue;
            }
            for (int c = column + 1; c < cells.length; c++) {
                Cell value = cells[c];
                if (value != null) {
                    if (known.fields().stream().noneMatch(other -> isLabel(other, value))) {
                        put(known, field, new Field(value, number, c));
                    }
                    return;
                }
            }
        }
    }

    private static boolean isLabel(ColumnDefinition field, Cell cell) {
        String key = ThaiText.headerKey(cell.text());
        return field.headers().stream().anyMatch(h -> ThaiText.headerKey(h).equals(key));
    }

    /** What is said first holds: a table's header may have the same word. */
    private void put(FormDefinition known, ColumnDefinition field, Field value) {
        if (inherited) {
            inherited = false;
            fields.clear();
        }
        if (fields.putIfAbsent(field.name(), value) == null) {
            readPeriodField(known, field, value.cell());
        }
    }

    private void readPeriodField(FormDefinition known, ColumnDefinition field, Cell value) {
        if (field.name().equals(known.periodField())) {
            date(value).ifPresent(date -> {
                months = MonthRange.of(java.time.YearMonth.from(date));
                periodCode = date.toString();
            });
        }
    }

    private static Optional<LocalDate> date(Cell cell) {
        return cell.kind() == Cell.Kind.DATE
                ? Optional.of(DateReader.fromCell(cell.date().toLocalDate()))
                : DateReader.readDate(cell.text(), null);
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

    /** Whether this sheet says none of its fields itself. */
    boolean isInherited() {
        return inherited;
    }

    Map<String, Field> fields() {
        return fields;
    }
}
