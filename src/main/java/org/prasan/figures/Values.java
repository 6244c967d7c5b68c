package org.prasan.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads records' payloads, flat JSON arrays, as texts; null for what is not known. Codes, dates and counts come again
 * and again: the same text is given out as the same object, whose hash is then known. For one thread.
 */
final class Values {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int REMEMBERED = 1 << 12;
    private static final int LONGEST = 24;

    private final String[] remembered = new String[REMEMBERED];
    private @Nullable String[] row = new String[32];
    private int filled;

    static @Nullable String[] of(String payload) {
        return new Values().read(payload);
    }

    /** Nearly all payloads have no escapes and are cut at quotes and commas, in a fifth of the parser's time. */
    @Nullable
    String[] read(String payload) {
        return payload.indexOf('\\') < 0 ? cut(payload) : parse(payload);
    }

    private @Nullable String[] cut(String payload) {
        filled = 0;
        int end = payload.length() - 1;
        int at = 1;
        while (at < end) {
            int next;
            if (payload.charAt(at) == '"') {
                next = payload.indexOf('"', at + 1) + 1;
                add(text(payload, at + 1, next - 1));
            } else {
                int comma = payload.indexOf(',', at);
                next = comma < 0 ? end : comma;
                add(payload.charAt(at) == 'n' ? null : text(payload, at, next));
            }
            at = next + 1;
        }
        return Arrays.copyOf(row, filled);
    }

    private void add(@Nullable String value) {
        if (filled == row.length) {
            row = Arrays.copyOf(row, 2 * filled);
        }
        row[filled++] = value;
    }

    /** The length and four characters, of which dates and codes differ in the last, tell most texts apart. */
    private String text(String payload, int from, int to) {
        int length = to - from;
        if (length == 0 || length > LONGEST) {
            return payload.substring(from, to);
        }
        int hash = ((length * 31 + payload.charAt(from)) * 31 + payload.charAt(from + length / 2)) * 31
                + payload.charAt(to - 1);
        int slot = (hash * 31 + payload.charAt(Math.max(from, to - 2))) & REMEMBERED - 1;
        String known = remembered[slot];
        if (known != null && known.length() == length && payload.startsWith(known, from)) {
            return known;
        }
        String text = payload.substring(from, to);
        remembered[slot] = text;
        return text;
    }

    private static @Nullable String[] parse(String payload) {
        List<@Nullable String> values = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), payload)) {
            parser.nextToken();
            for (JsonToken token = parser.nextToken();
                    token != null && token != JsonToken.END_ARRAY;
                    token = parser.nextToken()) {
                values.add(token == JsonToken.VALUE_NULL ? null : parser.getString());
            }
        }
        return values.toArray(new String[0]);
    }
}
