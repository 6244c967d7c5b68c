package org.prasan.console.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.prasan.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Problem details for programs, as RFC 9457: what went wrong in both languages, and nothing of its cause. */
@Component
final class ApiProblems {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Words words;

    ApiProblems(Words words) {
        this.words = words;
    }

    /** @param number by which the log has the cause of a fault of ours, else empty */
    void write(int status, String code, String path, String number, HttpServletResponse response) throws IOException {
        HttpStatus known = HttpStatus.resolve(status);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", known == null ? "Error" : known.getReasonPhrase());
        problem.put("status", status);
        problem.put("detail", said(code, Language.TH) + " / " + said(code, Language.EN));
        problem.put("instance", path);
        if (!number.isEmpty()) {
            problem.put("number", number);
        }
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(JSON.writeValueAsBytes(problem));
    }

    private String said(String code, Language language) {
        return words.getMessage(code + ".title", null, language.locale()) + " "
                + words.getMessage(code + ".what", null, language.locale());
    }
}
