package org.prasan.console.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prasan.catalog.ScheduleSpec;
import org.prasan.vocabulary.Text;
import org.springframework.util.MultiValueMap;

/**
 * What was typed about a schedule.
 *
 * @param kind the key of a job's file that says when: one of {@link #KINDS}
 * @param words by the keys of a job's file
 */
record ScheduleForm(String kind, Map<String, String> words, String reason) {

    /** The keys that say when, each with those that belong to it. */
    static final Map<String, List<String>> KINDS = kinds();

    private static final List<String> ALWAYS = List.of("zone", "calendar", "shift", "misfire");
    private static final List<String> OF_A_TIME = List.of("period", "when_all_sent");

    /** What holds where a word is left out; to write it changes nothing. */
    private static final Map<String, String> USUAL = Map.of(
            "zone", "Asia/Bangkok",
            "shift", "none",
            "misfire", "last",
            "of", "month",
            "days", "1",
            "when_all_sent", "false");

    private static final Text MISSING = new Text("โปรดกรอก", "Please fill this in");

    private static Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("working_day", List.of("of", "at"));
        kinds.put("cron", List.of());
        kinds.put("after_deadline", List.of("days", "at"));
        kinds.put("after", List.of());
        return kinds;
    }

    static ScheduleForm of(ScheduleSpec spec) {
        String kind = KINDS.keySet().stream()
                .filter(spec.words()::containsKey)
                .findFirst()
                .orElseThrow();
        return new ScheduleForm(kind, spec.words(), "");
    }

    static ScheduleForm typed(MultiValueMap<String, String> fields) {
        Map<String, String> words = new LinkedHashMap<>();
        keys().forEach(key -> words.put(key, line(AccountForm.value(fields, key))));
        String kind = AccountForm.value(fields, "kind");
        return new ScheduleForm(KINDS.containsKey(kind) ? kind : "cron", words, AccountForm.value(fields, "reason"));
    }

    /** Changes are kept a line each. */
    private static String line(String typed) {
        return typed.replaceAll("\\p{Cntrl}+", " ");
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        KINDS.forEach((kind, others) -> {
            keys.add(kind);
            others.stream().filter(other -> !keys.contains(other)).forEach(keys::add);
        });
        keys.addAll(ALWAYS);
        keys.addAll(OF_A_TIME);
        return keys;
    }

    /** A word as it is typed or, where it is left out, as it holds. */
    public String word(String key) {
        String word = words.getOrDefault(key, "");
        return word.isEmpty() ? USUAL.getOrDefault(key, "") : word;
    }

    /** What must be said and is not. */
    Map<String, Text> missing() {
        Map<String, Text> missing = new LinkedHashMap<>();
        List<String> needed = new ArrayList<>(List.of(kind));
        KINDS.getOrDefault(kind, List.of()).stream().filter("at"::equals).forEach(needed::add);
        if (kind.equals("cron") || kind.equals("working_day")) {
            needed.add("period");
        }
        needed.stream().filter(key -> word(key).isEmpty()).forEach(key -> missing.put(key, MISSING));
        return missing;
    }

    /** What differs from a schedule as it holds; an empty text takes a word away. */
    Map<String, String> changes(ScheduleSpec now) {
        Map<String, String> changes = new LinkedHashMap<>();
        for (String key : keys()) {
            String word = belongs(key) ? words.getOrDefault(key, "") : "";
            String holds = now.words().getOrDefault(key, "");
            if (!usual(key, word).equals(usual(key, holds))) {
                changes.put(key, word);
            }
        }
        return changes;
    }

    private boolean belongs(String key) {
        return key.equals(kind)
                || KINDS.getOrDefault(kind, List.of()).contains(key)
                || ALWAYS.contains(key)
                || OF_A_TIME.contains(key) && !kind.equals("after");
    }

    private static String usual(String key, String word) {
        return word.equals(USUAL.get(key)) ? "" : word;
    }
}
