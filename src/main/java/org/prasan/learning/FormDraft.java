package org.prasan.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prasan.catalog.Catalog;
import org.prasan.intake.sheets.SpreadsheetReader;
import org.prasan.intake.sheets.UnreadableFileException;
import org.prasan.learning.ColumnDraft.Kind;
import org.prasan.vocabulary.HeadingPeriod;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.ThaiText;

/**
 * The draft of {@code jobs/forms/FORM.yml}, made from an example: what the example shows, with a comment wherever a
 * person must decide. It can be read as it stands.
 */
public final class FormDraft {

    private final Catalog catalog;
    private final ExampleSheet sheet = new ExampleSheet();
    private final List<ColumnContent> contents = new ArrayList<>();
    private final String form;
    private final String fileName;

    private FormDraft(Catalog catalog, String form, String fileName) {
        this.catalog = catalog;
        this.form = form;
        this.fileName = fileName;
    }

    /**
     * @param form what the new form is to be called
     * @throws NothingToLearnException when the example has no table
     */
    public static String of(Catalog catalog, String form, byte[] example, String fileName)
            throws UnreadableFileException {
        FormDraft draft = new FormDraft(catalog, form, fileName);
        SpreadsheetReader.read(example, fileName, draft.sheet);
        return String.join("\n", draft.lines()) + "\n";
    }

    private List<String> lines() {
        HeaderRows header = sheet.header();
        List<ColumnDraft> columns = columns(header);
        List<String> lines = new ArrayList<>();
        lines.add("# ร่างจากไฟล์ตัวอย่าง ตรวจทุกบรรทัดที่มีคำว่า ตัดสิน ก่อนใช้");
        lines.add("# A draft made from an example. Look at every line that says DECIDE before you use it.");
        lines.add("# แถวหัวตาราง / header rows " + header.firstRow() + "–" + header.lastRow() + ", แถวข้อมูล / lines: "
                + sheet.lines());
        lines.add("form: " + form);
        lines.add("version: 1");
        recognition(header, columns, lines);
        Optional<CrosstabGuess> crosstab =
                CrosstabGuess.of(header, sheet.contents(), catalog.codeLists(), reporting(header));
        if (crosstab.isPresent()) {
            CrosstabDraft.lines(crosstab.get(), catalog.codeLists(), lineContent(crosstab.get()), lines);
        } else {
            table(columns, lines);
        }
        return lines;
    }

    /** Where no heading says the months, any twelve give names without a year a month. */
    private static MonthRange reporting(HeaderRows header) {
        return header.above().stream()
                .flatMap(text -> HeadingPeriod.read(text).stream())
                .findFirst()
                .orElse(MonthRange.fiscalYear(2562));
    }

    private ColumnContent lineContent(CrosstabGuess crosstab) {
        return sheet.contents().get(sheet.header().columns().indexOf(crosstab.line()));
    }

    private List<ColumnDraft> columns(HeaderRows header) {
        ColumnGuess guess = new ColumnGuess(catalog.codeLists(), sheet.lines());
        List<ColumnDraft> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> headers = new HashSet<>();
        for (int i = 0; i < header.columns().size(); i++) {
            HeaderRows.NamedColumn column = header.columns().get(i);
            if (headers.add(ThaiText.headerKey(column.name()))) {
                String name = name(column, names);
                columns.add(guess.draft(name, column.name(), sheet.contents().get(i)));
                contents.add(sheet.contents().get(i));
            }
        }
        return columns;
    }

    /** What Latin letters the header has, else the column's place. */
    static String name(HeaderRows.NamedColumn column, Set<String> taken) {
        String latin = column.name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^[_0-9]+|_+$", "");
        String name = latin.isEmpty() ? "column_" + (column.place() + 1) : latin;
        return taken.add(name) ? name : name + "_" + (column.place() + 1);
    }

    private void recognition(HeaderRows header, List<ColumnDraft> columns, List<String> lines) {
        Optional<String> title = header.above().stream().findFirst();
        String words = quoted(title.orElse(fileName.replaceAll(".*[/\\\\]|\\.[^.]*$", "")));
        lines.add("# ตัดสิน: ชื่อแบบในสองภาษา / DECIDE: its name in both languages");
        lines.add("name: {th: " + words + ", en: " + words + "}");
        lines.add("grain: {th: หนึ่งแถวต่อหนึ่งรายการ, en: one row per entry}");
        lines.add("recognise:");
        if (title.isEmpty()) {
            lines.add(
                    "  # ตัดสิน: ไม่มีชื่อเหนือตาราง จึงจำแบบได้จากหัวคอลัมน์ / DECIDE: no title stands above the table; "
                            + "files are known by their columns");
        }
        lines.add("  titles: [" + words + "]");
        agency(header, lines);
        period(header, columns, lines);
        lines.add("due_days: 15");
    }

    private void agency(HeaderRows header, List<String> lines) {
        boolean named = catalog.codeLists().has("agency")
                && header.above().stream()
                        .anyMatch(text ->
                                catalog.codeLists().get("agency").find(text).isPresent());
        if (!named) {
            lines.add(
                    "  # ตัดสิน: ไม่พบหน่วยงานเหนือตาราง ให้เพิ่มใน agency.csv หรือเขียน {list: agency, always: รหัส}");
            lines.add("  # DECIDE: no known agency stands above the table: add it to agency.csv, or write "
                    + "{list: agency, always: CODE} where all files come from one");
        }
        lines.add("  agency: {list: agency}");
    }

    private void period(HeaderRows header, List<ColumnDraft> columns, List<String> lines) {
        if (header.above().stream().anyMatch(text -> HeadingPeriod.read(text).isPresent())) {
            lines.add("  period: heading");
            return;
        }
        lines.add(
                "  # ตัดสิน: ไม่พบช่วงเวลาเหนือตาราง / DECIDE: no period stands above the table: heading, or always FROM..TO");
        lines.add("  period: " + years(columns).orElse("heading"));
    }

    private Optional<String> years(List<ColumnDraft> columns) {
        for (int i = 0; i < columns.size(); i++) {
            ColumnContent content = contents.get(i);
            if (columns.get(i).attributes().contains("type: year")) {
                return Optional.of(String.format(
                        Locale.ROOT, "{always: %04d-01..%04d-12}", content.firstYear(), content.lastYear()));
            }
        }
        return Optional.empty();
    }

    private static void table(List<ColumnDraft> columns, List<String> lines) {
        List<ColumnDraft> key = key(columns);
        lines.add("tables:");
        lines.add("  - table: entries");
        lines.add(
                "    # ตัดสิน: อะไรทำให้แถวหนึ่งเป็นรายการเดียวกันเมื่อส่งซ้ำ / DECIDE: what makes a line one and the same when "
                        + "it comes again");
        lines.add("    key: ["
                + String.join(", ", key.stream().map(ColumnDraft::name).toList()) + "]");
        lines.add("    # ตัดสิน: วันที่ใดกำหนดเดือน หรือ sheet / DECIDE: which date decides the month, or sheet");
        lines.add("    month: " + month(columns));
        lines.add("    # ตัดสิน: latest-by-key หรือ replace-months / DECIDE: latest-by-key or replace-months");
        lines.add("    later: latest-by-key");
        lines.add("    columns:");
        for (ColumnDraft column : columns) {
            column.remarks().forEach(remark -> lines.add("      # " + remark));
            lines.add(column.line(key.contains(column)));
        }
    }

    /** The one column that differs in every line; else all that nearly every line fills and that say what it is about. */
    private static List<ColumnDraft> key(List<ColumnDraft> columns) {
        Optional<ColumnDraft> unique = columns.stream()
                .filter(c -> c.unique() && c.kind() == Kind.NAMING)
                .findFirst();
        if (unique.isPresent()) {
            return List.of(unique.get());
        }
        List<ColumnDraft> complete =
                columns.stream().filter(c -> c.complete() && c.canBeKey()).toList();
        return complete.isEmpty()
                ? columns.stream().filter(ColumnDraft::canBeKey).limit(1).toList()
                : complete;
    }

    private static String month(List<ColumnDraft> columns) {
        List<ColumnDraft> moments =
                columns.stream().filter(c -> c.kind() == Kind.MOMENT).toList();
        return moments.stream()
                .filter(ColumnDraft::complete)
                .findFirst()
                .or(() -> moments.stream().findFirst())
                .map(ColumnDraft::name)
                .orElse("sheet");
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
