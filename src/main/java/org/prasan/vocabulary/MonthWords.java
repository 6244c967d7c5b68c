package org.prasan.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Month names as agencies write them: Thai and English ones full, short with and without dots, clipped, in any case, and
 * long ones with one letter wrong (มกรมคม, กรกฏาคม); Lao and Burmese ones full. A word that could be two months is none.
 */
final class MonthWords {

    private static final List<String> CLIPPED = List.of(
            "มกรา", "กุมภา", "มีนา", "เมษา", "พฤษภา", "มิถุนา", "กรกฎา", "สิงหา", "กันยา", "ตุลา", "พฤศจิกา", "ธันวา");
    private static final List<String> LAO = List.of(
            "ມັງກອນ", "ກຸມພາ", "ມີນາ", "ເມສາ", "ພຶດສະພາ", "ມິຖຸນາ", "ກໍລະກົດ", "ສິງຫາ", "ກັນຍາ", "ຕຸລາ", "ພະຈິກ",
            "ທັນວາ");
    private static final List<String> BURMESE = List.of(
            "ဇန်နဝါရီ",
            "ဖေဖော်ဝါရီ",
            "မတ်",
            "ဧပြီ",
            "မေ",
            "ဇွန်",
            "ဇူလိုင်",
            "ဩဂုတ်",
            "စက်တင်ဘာ",
            "အောက်တိုဘာ",
            "နိုဝင်ဘာ",
            "ဒီဇင်ဘာ");
    /** The word for month, which is written before its name, in Burmese behind it. */
    private static final List<String> MONTH = List.of("เดือน", "ເດືອນ");

    private static final String BURMESE_MONTH = "လ";
    private static final int LONGEST = 24;
    private static final int SHORTEST_MISSPELT = 6;
    private static final int REMEMBERED = 1000;

    private static final Map<String, Integer> KNOWN = known();
    private static final Map<String, Integer> MET = new ConcurrentHashMap<>();

    private MonthWords() {}

    /** 1 to 12, or 0 for a word that names no month. */
    static int month(String word) {
        Integer known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() > LONGEST) {
            return 0;
        }
        Integer met = MET.get(word);
        if (met == null) {
            met = guess(word);
            if (MET.size() < REMEMBERED) {
                MET.put(word, met);
            }
        }
        return met;
    }

    private static int guess(String word) {
        String key = ThaiText.key(word);
        String name = bare(key);
        Integer known = KNOWN.get(name);
        if (known != null) {
            return known;
        }
        int found = 0;
        for (int month = 1; month <= 12; month++) {
            if (isNearly(MonthNames.THAI, month, name) || isNearly(MonthNames.ENGLISH, month, name)) {
                if (found != 0) {
                    return 0;
                }
                found = month;
            }
        }
        return found;
    }

    private static String bare(String key) {
        for (String month : MONTH) {
            if (key.startsWith(month)) {
                return key.substring(month.length());
            }
        }
        return key.endsWith(BURMESE_MONTH) ? key.substring(0, key.length() - BURMESE_MONTH.length()) : key;
    }

    private static boolean isNearly(List<String> names, int month, String word) {
        String name = names.get(month - 1);
        return name.length() >= SHORTEST_MISSPELT && EditDistance.isAtMostOne(name.toLowerCase(Locale.ROOT), word);
    }

    private static Map<String, Integer> known() {
        Map<String, Integer> words = new HashMap<>();
        for (int month = 1; month <= 12; month++) {
            String english = MonthNames.ENGLISH.get(month - 1);
            for (String form : List.of(
                    MonthNames.THAI.get(month - 1),
                    MonthNames.THAI_SHORT.get(month - 1),
                    CLIPPED.get(month - 1),
                    ThaiText.key(LAO.get(month - 1)),
                    ThaiText.key(BURMESE.get(month - 1)),
                    LAO.get(month - 1),
                    BURMESE.get(month - 1),
                    english,
                    english.substring(0, 3),
                    english.substring(0, 3) + ".")) {
                put(words, form, month);
            }
        }
        put(words, "Sept", 9);
        return Map.copyOf(words);
    }

    private static void put(Map<String, Integer> words, String form, int month) {
        words.put(form, month);
        words.put(form.toUpperCase(Locale.ROOT), month);
        words.put(form.toLowerCase(Locale.ROOT), month);
        words.put(ThaiText.key(form), month);
    }
}
