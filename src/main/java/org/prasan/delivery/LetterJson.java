package org.prasan.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.vocabulary.Text;
import tools.jackson.databind.json.JsonMapper;

/** A letter for machines, in both languages: the facts by name, then {@code subject}, {@code lines}, {@code steps}. */
final class LetterJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LetterJson() {}

    static String of(Letter letter, String messageId) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", messageId);
        json.put("moment", letter.moment().toString());
        json.putAll(new TreeMap<>(letter.facts()));
        letter.link().ifPresent(link -> json.put("link", link.toString()));
        json.put("subject", both(letter.subject()));
        json.put("lines", all(letter.lines()));
        json.put("steps", all(letter.steps()));
        return JSON.writeValueAsString(json);
    }

    private static List<Map<String, String>> all(List<Text> texts) {
        return texts.stream().map(LetterJson::both).toList();
    }

    private static Map<String, String> both(Text text) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("th", text.th());
        both.put("en", text.en());
        return both;
    }
}
