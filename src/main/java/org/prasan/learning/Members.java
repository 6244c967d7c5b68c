package org.prasan.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The members of a short closed set, each under a code made of its Latin letters, else of its place. */
final class Members {

    private Members() {}

    /** As YAML in one line: {@code {MEN: ['men'], C2: ['หญิง']}}. */
    static String choices(Collection<String> words) {
        List<String> members = new ArrayList<>();
        coded(words).forEach((code, word) -> members.add(code + ": [" + FormDraft.quoted(word) + "]"));
        return "{" + String.join(", ", members) + "}";
    }

    /** As the lines of a code list, whose names a person may put into the other language. */
    static List<String> csv(Collection<String> words) {
        List<String> lines = new ArrayList<>(List.of("  code,th,en"));
        coded(words).forEach((code, word) -> lines.add("  " + code + "," + cell(word) + "," + cell(word)));
        return lines;
    }

    private static Map<String, String> coded(Collection<String> words) {
        Map<String, String> coded = new LinkedHashMap<>();
        for (String word : words) {
            String latin =
                    word.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^[_0-9]+|_+$", "");
            coded.put(latin.isEmpty() || coded.containsKey(latin) ? "C" + (coded.size() + 1) : latin, word);
        }
        return coded;
    }

    private static String cell(String word) {
        return word.contains(",") || word.contains("\"") ? '"' + word.replace("\"", "\"\"") + '"' : word;
    }
}
