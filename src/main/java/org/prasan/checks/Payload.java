package org.prasan.checks;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a record's values as a JSON array: numbers plain, dates in ISO form, null for what is not known. */
final class Payload {

    private Payload() {}

    static String of(@Nullable Object[] values) {
        StringBuilder json = new StringBuilder(values.length * 8).append('[');
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                json.append(',');
            }
            append(json, values[i]);
        }
        return json.append(']').toString();
    }

    private static void append(StringBuilder json, @Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            json.append(value);
            return;
        }
        json.append('"');
        String text = value.toString();
        if (isPlain(text)) {
            json.append(text);
        } else {
            appendEscaped(json, text);
        }
        json.append('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                return false;
            }
        }
        return true;
    }

    private static void appendEscaped(StringBuilder json, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
    }
}
