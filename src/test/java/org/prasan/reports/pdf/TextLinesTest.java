package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void isOneLineWithoutBreaks() {
        assertThat(lines("abc", null)).containsExactly("abc");
    }

    @Test
    void countsEachBreakFromTheOneBefore() {
        assertThat(lines("abcdef", new short[] {2, 1})).containsExactly("ab", "c", "def");
    }

    @Test
    void endsALineAtALineFeed() {
        assertThat(lines("ab\ncdef\n\ng", new short[] {5})).containsExactly("ab", "cd", "ef", "", "g");
    }

    private static List<String> lines(String text, short @Nullable [] breaks) {
        return TextLines.of(text, breaks).stream()
                .map(line -> text.substring(line.start(), line.end()))
                .toList();
    }
}
