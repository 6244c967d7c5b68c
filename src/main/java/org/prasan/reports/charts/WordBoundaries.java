package org.prasan.reports.charts;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Boundaries as ICU finds them, offered as the JDK's break iterator. ICU knows Thai, Lao, Burmese and Khmer words,
 * whatever the default locale of the JVM; the JDK knows Thai ones, and only if that locale is Thai.
 */
final class WordBoundaries extends BreakIterator {

    /** ICU's dictionary splits these, as in ผู้|เสีย|หาย, ลาด|ตระเวน and เมีย|นมา. */
    private static final List<String> KEPT_WHOLE = List.of(
            "ผู้เสียหาย",
            "ร้อยละ",
            "เพิ่มขึ้น",
            "ค้ามนุษย์",
            "น้ำหนัก",
            "ลาดตระเวน",
            "เมียนมา",
            "คัดแยก",
            "การค้าประเวณี",
            "พระราชบัญญัติ",
            "รับแจ้ง",
            "ดำเนินการ",
            "กระทำผิด",
            "สถานประกอบการ",
            "สถานีตำรวจภูธร",
            "ท่าขี้เหล็ก",
            "ก่อนหน้า",
            "นอกนั้น",
            "แล้วเสร็จ",
            "คำตอบ",
            "ส่งกลับ",
            "ร่วมกัน",
            "การต่อต้าน",
            "ต่อต้าน",
            "ตรงเวลา",
            "แห่งที่",
            "เข้าเมือง",
            "แสวงหาประโยชน์");

    /** Followed by a figure, which says nothing without them. */
    private static final List<String> BEFORE_A_FIGURE =
            List.of("ร้อยละ ", "ที่ ", "ไตรมาส ", "พ.ศ. ", "จำนวน ", "ทั้งหมด ");

    private final com.ibm.icu.text.BreakIterator icu;
    private CharacterIterator text = new StringCharacterIterator("");
    private int[] boundaries = {0};
    private int at;

    WordBoundaries(com.ibm.icu.text.BreakIterator icu) {
        this.icu = icu;
    }

    @Override
    public void setText(CharacterIterator newText) {
        text = newText;
        String words = charactersOf(newText);
        int begin = newText.getBeginIndex();
        icu.setText(words);
        boundaries = new int[words.length() + 1];
        BitSet inside = insideKeptWords(words);
        int count = 0;
        for (int boundary = icu.first(); boundary != DONE; boundary = icu.next()) {
            if (!inside.get(boundary) && !isTied(words, boundary)) {
                boundaries[count++] = begin + boundary;
            }
        }
        boundaries = Arrays.copyOf(boundaries, count);
        at = 0;
    }

    private static String charactersOf(CharacterIterator source) {
        StringBuilder characters = new StringBuilder(source.getEndIndex() - source.getBeginIndex());
        CharacterIterator copy = (CharacterIterator) source.clone();
        for (char c = copy.first(); copy.getIndex() < copy.getEndIndex(); c = copy.next()) {
            characters.append(c);
        }
        return characters.toString();
    }

    /** The sign of repetition belongs to the word before it, though a space stands between them. */
    private static boolean repeats(String words, int boundary) {
        return boundary < words.length() && words.charAt(boundary) == 'ๆ';
    }

    private static boolean isTied(String words, int boundary) {
        return repeats(words, boundary)
                || counts(words, boundary)
                || isCounted(words, boundary)
                || isJoinedByADash(words, boundary);
    }

    /** Of a quarter with its year, {@code 1/2562}, the word before it may stand on another line. */
    private static boolean counts(String words, int boundary) {
        return boundary < words.length()
                && Character.isDigit(words.charAt(boundary))
                && !words.startsWith("/", boundary + 1)
                && BEFORE_A_FIGURE.stream().anyMatch(before -> words.startsWith(before, boundary - before.length()));
    }

    /** What is counted belongs to its figure, as in 48 คน. */
    private static boolean isCounted(String words, int boundary) {
        return boundary > 1
                && boundary < words.length()
                && words.charAt(boundary - 1) == ' '
                && Character.isDigit(words.charAt(boundary - 2))
                && isThai(words.charAt(boundary));
    }

    /** Two names joined by a dash, as in เมียนมา–ไทย. */
    private static boolean isJoinedByADash(String words, int boundary) {
        return boundary > 1
                && boundary < words.length()
                && words.charAt(boundary - 1) == '–'
                && isThai(words.charAt(boundary - 2))
                && isThai(words.charAt(boundary));
    }

    private static boolean isThai(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI;
    }

    private static BitSet insideKeptWords(String words) {
        BitSet inside = new BitSet(words.length() + 1);
        for (String kept : KEPT_WHOLE) {
            for (int found = words.indexOf(kept); found >= 0; found = words.indexOf(kept, found + kept.length())) {
                inside.set(found + 1, found + kept.length());
            }
        }
        return inside;
    }

    @Override
    public int first() {
        return moveTo(0);
    }

    @Override
    public int last() {
        return moveTo(boundaries.length - 1);
    }

    @Override
    public int next() {
        return next(1);
    }

    @Override
    public int previous() {
        return next(-1);
    }

    @Override
    public int next(int steps) {
        int target = at + steps;
        if (target < 0 || target >= boundaries.length) {
            at = target < 0 ? 0 : boundaries.length - 1;
            return DONE;
        }
        return moveTo(target);
    }

    @Override
    public int following(int offset) {
        int found = Arrays.binarySearch(boundaries, offset);
        return next(found >= 0 ? found + 1 - at : -found - 1 - at);
    }

    @Override
    public int preceding(int offset) {
        int found = Arrays.binarySearch(boundaries, offset);
        return next(found >= 0 ? found - 1 - at : -found - 2 - at);
    }

    @Override
    public boolean isBoundary(int offset) {
        int found = Arrays.binarySearch(boundaries, offset);
        at = found >= 0 ? found : Math.min(-found - 1, boundaries.length - 1);
        return found >= 0;
    }

    @Override
    public int current() {
        return boundaries[at];
    }

    @Override
    public CharacterIterator getText() {
        return text;
    }

    private int moveTo(int index) {
        at = index;
        return boundaries[index];
    }
}
