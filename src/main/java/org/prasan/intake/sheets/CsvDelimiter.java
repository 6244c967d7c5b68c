package org.prasan.intake.sheets;

import java.util.HashMap;
import java.util.Map;

/**
 * What parts the cells of a text file, and where they begin: Excel's own first line {@code sep=;}, which it does not
 * show, else whichever of comma, semicolon and tab divides most lines alike.
 */
record CsvDelimiter(char character, int start) {

    private static final String CANDIDATES = "\t;,";
    private static final int LINES_LOOKED_AT = 100;
    private static final String DECLARED = "sep=";

    static CsvDelimiter of(String text) {
        int lineEnd = text.indexOf('\n');
        if (text.startsWith(DECLARED) && lineEnd > DECLARED.length() && lineEnd <= DECLARED.length() + 2) {
            return new CsvDelimiter(text.charAt(DECLARED.length()), lineEnd + 1);
        }
        char best = ',';
        long bestScore = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            long score = score(text, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new CsvDelimiter(best, 0);
    }

    /** Of any row; known before the rows are taken apart, as the parser holds a whole row at a time. */
    int mostCells(String text) {
        boolean quoted = false;
        int cells = 1;
        int most = 1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == character && !quoted) {
                most = Math.max(most, ++cells);
            } else if (c == '\n' && !quoted) {
                cells = 1;
            }
        }
        return most;
    }

    /** The most cells that lines of one same width come to; a comma between digits may be a decimal comma. */
    private static long score(String text, char candidate) {
        Map<Integer, Integer> linesByCount = new HashMap<>();
        boolean quoted = false;
        int count = 0;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < LINES_LOOKED_AT; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == candidate && !quoted && !isDecimalComma(text, i)) {
                count++;
            } else if (c == '\n' && !quoted) {
                linesByCount.merge(count, 1, Integer::sum);
                count = 0;
                lines++;
            }
        }
        linesByCount.merge(count, 1, Integer::sum);
        return linesByCount.entrySet().stream()
                .mapToLong(e -> (long) e.getKey() * e.getValue())
                .max()
                .orElse(0);
    }

    private static boolean isDecimalComma(String text, int i) {
        return text.charAt(i) == ',' && isDigit(text, i - 1) && isDigit(text, i + 1);
    }

    private static boolean isDigit(String text, int i) {
        return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
    }
}
