package org.prasan.reports.pdf;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.prasan.vocabulary.Text;

/**
 * What is wrong with a {@code .jrxml}.
 *
 * @param line counted from 1; 0 where the library does not say and nothing it quotes stands in the file
 */
public record TemplateProblem(int line, Text message) {

    private static final Pattern QUOTED = Pattern.compile("[\"'`]([^\"'`]{3,80})[\"'`]|\\s:\\s(\\w{3,40})");
    private static final int MOST_WORDS = 300;

    static TemplateProblem of(Path jrxml, Throwable failure) {
        String what = said(failure);
        int line = line(failure);
        return new TemplateProblem(
                line > 0 ? line : lineOf(jrxml, what),
                new Text("แม่แบบหน้ากระดาษใช้ไม่ได้: " + what, "this template cannot be used: " + what));
    }

    static TemplateProblem missing() {
        return new TemplateProblem(0, new Text("ไม่พบแม่แบบหน้ากระดาษ", "this template is not there"));
    }

    /** What the innermost cause says, on one line. */
    private static String said(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause instanceof JsonProcessingException json ? json.getOriginalMessage() : cause.getMessage();
        String line = String.valueOf(message).replaceAll("\\s+", " ").strip();
        return line.length() <= MOST_WORDS ? line : line.substring(0, MOST_WORDS) + "…";
    }

    private static int line(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof XMLStreamException xml && xml.getLocation() != null) {
                return xml.getLocation().getLineNumber();
            }
            if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
                return json.getLocation().getLineNr();
            }
        }
        return 0;
    }

    /** Where something that the message quotes stands first. */
    private static int lineOf(Path jrxml, String message) {
        List<String> lines;
        try {
            lines = Files.readAllLines(jrxml, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return 0;
        }
        Matcher quoted = QUOTED.matcher(message);
        while (quoted.find()) {
            String words = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(words)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }
}
