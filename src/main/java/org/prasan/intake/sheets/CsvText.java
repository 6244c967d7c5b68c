package org.prasan.intake.sheets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Finds out how a text file is encoded: by its byte order mark, else UTF-8, else the Thai Windows code page. */
final class CsvText {

    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char END_OF_FILE_OF_OLD = '\u001a';
    private static final int LOOKED_AT = 4096;
    private static final int SOME = 4;

    private CsvText() {}

    /** @throws IOException when it is no text in any of them, or has control characters that no text has */
    static String decode(byte[] content) throws IOException {
        String text = withoutMark(strictly(charset(content), content));
        int control = text.chars().filter(CsvText::isControl).findFirst().orElse(-1);
        if (control >= 0) {
            throw new IOException(String.format(Locale.ROOT, "not text: has character %04x", control));
        }
        return text;
    }

    private static Charset charset(byte[] content) {
        if (startsWith(content, 0xfe, 0xff) || startsWith(content, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16;
        }
        int zeros = zeros(content, 0);
        int oddZeros = zeros(content, 1);
        if (Math.min(zeros, oddZeros) == 0 && Math.max(zeros, oddZeros) >= SOME) {
            return zeros > oddZeros ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        return isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS_874;
    }

    /** Without a mark, UTF-16 shows in the zeros that commas and line ends have on one side only; other text has none. */
    private static int zeros(byte[] content, int first) {
        int zeros = 0;
        for (int i = first; i < Math.min(content.length, LOOKED_AT); i += 2) {
            zeros += content[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
    }

    private static boolean isUtf8(byte[] content) {
        try {
            strictly(StandardCharsets.UTF_8, content);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String strictly(Charset charset, byte[] content) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }

    private static String withoutMark(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == END_OF_FILE_OF_OLD) {
            end--;
        }
        return text.substring(end > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0, end);
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\u000b' && c != '\f';
    }
}
