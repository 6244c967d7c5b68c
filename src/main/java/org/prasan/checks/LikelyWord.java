package org.prasan.checks;

import java.util.List;
import java.util.regex.Pattern;
import org.prasan.checks.UnknownCodes.UnknownCode;
import org.prasan.vocabulary.EditDistance;
import org.prasan.vocabulary.ThaiText;

/**
 * Tells words that are likely a code spelt otherwise from what may be a person's name in a wrong column: they come
 * often, or are near a label of the list, and bear neither a title of persons nor a long number.
 */
public final class LikelyWord {

    private static final int OFTEN = 3;
    private static final int FAR = 3;
    private static final Pattern PERSONAL = Pattern.compile(
            "^(นาย|นาง|น\\.ส\\.|ด\\.ช\\.|ด\\.ญ\\.|เด็กชาย|เด็กหญิง|mr|mrs|ms|miss)\\b?.{3,}|.*\\d{7}.*",
            Pattern.CASE_INSENSITIVE);

    private LikelyWord() {}

    public static boolean is(UnknownCode found) {
        String text = found.value();
        return !PERSONAL.matcher(text).matches() && (found.count() >= OFTEN || isNear(text, found.nearest()));
    }

    /** No more than a third of its letters differ from one of them. */
    private static boolean isNear(String text, List<String> labels) {
        String key = ThaiText.key(text);
        return labels.stream()
                .map(ThaiText::key)
                .anyMatch(label -> EditDistance.between(key, label) * FAR <= Math.max(key.length(), label.length()));
    }
}
