package org.prasan.intake.sheets;

import java.util.Locale;
import java.util.Set;

/**
 * Finds pages whose elements lie in each other thousands deep, before they are parsed: jsoup goes through all open ones
 * at every tag, so that 200,000 nested tables take it for ever.
 */
final class HtmlNesting {

    private static final int DEEPEST = 2_000;
    private static final int LONGEST_NAME = 12;
    /** Never closed, or by many pages not: they cannot lie in each other but within what is counted. */
    private static final Set<String> NOT_COUNTED = Set.of(
            "area",
            "base",
            "br",
            "col",
            "colgroup",
            "dd",
            "dt",
            "embed",
            "hr",
            "img",
            "input",
            "li",
            "link",
            "meta",
            "option",
            "p",
            "param",
            "source",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "wbr");

    private HtmlNesting() {}

    static boolean isDeep(String text) {
        int depth = 0;
        for (int at = text.indexOf('<'); at >= 0 && depth <= DEEPEST; at = text.indexOf('<', at + 1)) {
            boolean closes = text.startsWith("</", at);
            String name = name(text, at + (closes ? 2 : 1));
            if (!name.isEmpty() && !NOT_COUNTED.contains(name)) {
                depth = closes ? Math.max(0, depth - 1) : depth + 1;
            }
        }
        return depth > DEEPEST;
    }

    /** Empty for a comment, a declaration, or a mere sign. */
    private static String name(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_NAME && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
