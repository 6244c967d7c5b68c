package org.prasan.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.prasan.learning.ColumnDraft.Kind;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.ThaiText;

/** Guesses a column's type from its name and what its cells hold. What may be about a person is taken for personal. */
final class ColumnGuess {

    private static final double NEARLY_ALL = 0.9;
    private static final double NEARLY_FULL = 0.95;
    private static final double ENOUGH_CODES = 0.6;
    private static final double WORTH_SAYING = 0.2;
    private static final double SOME = 0.05;
    private static final int MOST_SUGGESTED = 3;
    private static final Pattern PERSONAL = Pattern.compile(
            "(?iu)(^|.*[^a-z])(first name|last name|full name|surname|name|passport|address|phone|telephone|e-?mail"
                    + "|id (no|number|card).*|identity.*|remarks?|notes?)([^a-z].*|$)"
                    + "|.*(ชื่อ|นามสกุล|สกุล|เลขประจำตัว|เลขบัตร|บัตรประชาชน|หนังสือเดินทาง|ที่อยู่|โทรศัพท์|หมายเหตุ|อีเมล).*");
    private static final List<String> LINE_NUMBERS = List.of("ลำดับ", "ลำดับที่", "ที่", "no.", "no", "#", "seq");
    private static final Pattern AGE = Pattern.compile("(?iu)age( .*)?|.*อายุ.*");

    private final CodeLists lists;
    private final int lines;

    ColumnGuess(CodeLists lists, int lines) {
        this.lists = lists;
        this.lines = lines;
    }

    ColumnDraft draft(String name, String header, ColumnContent content) {
        if (isLineNumber(header)) {
            return column(name, header, content, Kind.DROPPED, List.of(), "type: ignored");
        }
        if (isPersonal(header, content)) {
            return column(
                    name,
                    header,
                    content,
                    Kind.DROPPED,
                    List.of(
                            "อาจเป็นข้อมูลส่วนบุคคล จึงตัดทิ้ง ลบ personal เมื่อแน่ใจว่าไม่ใช่ / may be about a person and is dropped; "
                                    + "take personal away only when you are sure it is not"),
                    "type: text",
                    "personal: true");
        }
        if (content.filled() == 0) {
            return column(
                    name,
                    header,
                    content,
                    Kind.DROPPED,
                    List.of("ว่างทั้งคอลัมน์ / empty in the example"),
                    "type: ignored");
        }
        return content.shareOfDates() >= NEARLY_ALL || content.shareOfNumbers() >= NEARLY_ALL
                ? measured(name, header, content)
                : named(name, header, content);
    }

    static boolean isLineNumber(String header) {
        return LINE_NUMBERS.stream().anyMatch(word -> ThaiText.key(word).equals(ThaiText.key(header)));
    }

    private static boolean isPersonal(String header, ColumnContent content) {
        return PERSONAL.matcher(header).matches()
                || content.shareOfIdentities() > SOME
                || content.shareOfLongTexts() > WORTH_SAYING && content.hasManyTexts();
    }

    private ColumnDraft measured(String name, String header, ColumnContent content) {
        if (content.shareOfDates() >= NEARLY_ALL) {
            return column(
                    name,
                    header,
                    content,
                    Kind.MOMENT,
                    List.of(),
                    content.hasTimes() ? "type: datetime" : "type: date");
        }
        if (content.shareOfYears() >= NEARLY_ALL) {
            return column(name, header, content, Kind.MOMENT, List.of(), "type: year");
        }
        if (!content.hidden().isEmpty()) {
            Map<String, Integer> hidden = new TreeMap<>(content.hidden());
            String marks = String.join(
                    ", ", hidden.keySet().stream().map(FormDraft::quoted).toList());
            return column(
                    name,
                    header,
                    content,
                    Kind.AMOUNT,
                    List.of(
                            "จำนวนที่ผู้จัดทำปกปิดไว้ ไม่ใช่ 0 และไม่ใช่ตัวเลขใด / hidden by whoever made it; neither 0 nor any number: "
                                    + hidden),
                    "type: number",
                    "censored: [" + marks + "]");
        }
        return AGE.matcher(header).matches()
                ? column(name, header, content, Kind.NAMING, List.of(), "type: number", "range: [0, 120]")
                : column(
                        name,
                        header,
                        content,
                        Kind.AMOUNT,
                        List.of(
                                "ช่องว่างนับเป็น 0 ถ้าไม่ใช่ ให้ใช้ number / an empty cell counts as 0; write number where it does not"),
                        "type: count");
    }

    private ColumnDraft named(String name, String header, ColumnContent content) {
        List<Likely> likely = likely(header, content);
        List<String> remarks = new ArrayList<>();
        if (!likely.isEmpty()) {
            remarks.add("รายการรหัสที่ตรง / code lists that match: "
                    + String.join(", ", likely.stream().map(Likely::toString).toList()));
        }
        if (!likely.isEmpty() && likely.get(0).share >= ENOUGH_CODES) {
            if (likely.get(0).share < 1) {
                remarks.add(
                        "ค่าที่ไม่อยู่ในรายการจะถูกปฏิเสธ ดูได้ด้วย codes --unknown / values outside the list are refused: see "
                                + "codes --unknown");
            }
            String list = likely.get(0).list;
            return column(name, header, content, Kind.NAMING, remarks, "type: code", "codelist: " + list);
        }
        if (!content.hasTooMany() && content.distinct() * 2 <= content.filled()) {
            remarks.add("มีเพียง " + content.distinct() + " ค่า อาจทำเป็นรายการรหัสใหม่ / only " + content.distinct()
                    + " values: perhaps a code list of its own in jobs/codelists");
            content.closedSet().ifPresent(members -> remarks.addAll(closedSet(name, members)));
        }
        return column(name, header, content, Kind.NAMING, remarks, "type: text");
    }

    private static List<String> closedSet(String name, List<String> members) {
        List<String> remarks = new ArrayList<>();
        remarks.add("ตัดสิน: ถ้าไม่มีค่าอื่น เขียน type: code, codelist: " + name + " และสร้าง jobs/codelists/" + name
                + ".csv ดังนี้ / DECIDE: where there are no others, write type: code, codelist: " + name
                + " and make jobs/codelists/" + name + ".csv of these lines:");
        remarks.addAll(Members.csv(members));
        return remarks;
    }

    private record Likely(String list, double share) {
        @Override
        public String toString() {
            return list + " " + (int) (share * 100) + " %";
        }
    }

    private List<Likely> likely(String header, ColumnContent content) {
        if (content.hasTooMany()) {
            return List.of();
        }
        String key = header.toLowerCase(Locale.ROOT).replace(' ', '_');
        return lists.names().stream()
                .map(lists::get)
                .map(list -> new Likely(list.name(), content.shareIn(list)))
                .filter(one -> one.share >= WORTH_SAYING)
                .sorted(Comparator.comparingDouble((Likely one) -> -one.share)
                        .thenComparing(one -> !one.list.equals(key))
                        .thenComparing(one -> lists.get(one.list).codes().size())
                        .thenComparing(Likely::list))
                .limit(MOST_SUGGESTED)
                .toList();
    }

    private ColumnDraft column(
            String name, String header, ColumnContent content, Kind kind, List<String> remarks, String... attributes) {
        int empty = lines - content.filled();
        boolean complete = content.filled() >= NEARLY_FULL * lines && content.distinct() > 1;
        boolean unique = empty == 0 && !content.hasTooMany() && content.distinct() == lines;
        List<String> all = new ArrayList<>(remarks);
        if (empty > 0 && complete) {
            all.add("ว่าง " + empty + " แถว ซึ่งถูกปฏิเสธถ้าคอลัมน์อยู่ใน key / empty in " + empty
                    + " lines, which are refused where it is part of the key");
        }
        return new ColumnDraft(name, header, List.of(attributes), kind, complete, unique, all);
    }
}
