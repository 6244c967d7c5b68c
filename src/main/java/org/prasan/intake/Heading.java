package org.prasan.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final List<@Nullable Cell[]> lines = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private boolean inherited;
    private @Nullable FormDefinition form;
    private boolean guessed;
    private String title = "";
    private String agency = "";
    private @Nullable MonthRange months;
    private String periodCode = "";

    /** A heading field's value and where it stands. */
    record Field(Cell cell, int row, int column) {}

    Heading(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * What an earlier sheet of the same file has said holds for sheets that do not say otherwise. A sheet's own title
     * decides its form, however long the earlier one was.
     */
    Heading following() {
        Heading next = new Heading(catalog);
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
        for (Cell cell : cells) {
            if (cell != null && cell.kind() == Cell.Kind.TEXT) {
                recogniseForm(cell.text());
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

    /** Of several titles that a line begins with the longest says what it is. */
    private void recogniseForm(String text) {
        String key = ThaiText.headerKey(text);
        FormDefinition found = null;
        for (FormDefinition candidate : catalog.forms()) {
            for (String words : candidate.titles()) {
                String wanted = ThaiText.headerKey(words);
                if (key.startsWith(wanted) && wanted.length() > title.length()) {
                    found = candidate;
                    title = wanted;
                }
            }
        }
        if (found != null) {
            become(found, text);
        }
    }

    private void become(FormDefinition found, String text) {
        if (!found.equals(form)) {
            fields.clear();
            inherited = false;
        }
        form = found;
        findAgencyBehind(text);
    }

    /** Takes the form that the columns tell where no title does. */
    void decide(FormDefinition found) {
        guessed = true;
        become(found, "");
        readAll();
    }

    /** The form whose title a line has but for a few letters. */
    Optional<FormDefinition> nearTitle() {
        @Nullable NearHeader<FormDefinition> best = null;
        Map<String, FormDefinition> titles = new LinkedHashMap<>();
        for (FormDefinition candidate : catalog.forms()) {
            candidate.titles().forEach(words -> titles.put(ThaiText.headerKey(words), candidate));
        }
        for (@Nullable Cell[] line : lines) {
            for (Cell cell : line) {
                if (cell != null && cell.kind() == Cell.Kind.TEXT) {
                    Optional<NearHeader<FormDefinition>> near =
                            NearHeader.of(beginnings(cell, titles), titles, Set.of());
                    if (near.isPresent() && (best == null || near.get().distance() < best.distance())) {
                        best = near.get();
                    }
                }
            }
        }
        return Optional.ofNullable(best).map(NearHeader::target);
    }

    private static List<String> beginnings(Cell cell, Map<String, FormDefinition> titles) {
        String key = ThaiText.headerKey(cell.text());
        return titles.keySet().stream()
                .map(title -> key.substring(0, Math.min(key.length(), title.length())))
                .distinct()
                .toList();
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
            if (!known.agency().withinTitle()) {
                findAgency(cell.text()).ifPresent(code -> agency = code);
            }
            if (known.periodField().isEmpty()) {
                HeadingPeriod.read(cell.text()).ifPresent(found -> {
                    months = found;
                    periodCode = found.code();
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
