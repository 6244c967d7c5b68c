package org.prasan.console.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.prasan.console.ForEveryone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a person sees when something cannot be shown: what they can do, and for our own faults a number by which the log
 * has the cause. Nothing of the cause itself, which may quote what they must not see.
 */
@Controller
@ForEveryone
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> EXPLAINED = Set.of(401, 403, 404, 413, 429);
    private static final int FAULT = 500;
    private static final int OTHER = 400;

    private final ApiProblems problems;

    ErrorPages(ApiProblems problems) {
        this.problems = problems;
    }

    /** @return null when a program was answered */
    @RequestMapping("/error")
    @Nullable
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpStatus.NOT_FOUND.value();
        response.setStatus(status);
        String words = "error." + (EXPLAINED.contains(status) ? status : status >= FAULT ? FAULT : OTHER);
        String number = status >= FAULT ? noted(request) : "";
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && path.startsWith("/api/")) {
            problems.write(status, words, path, number, response);
            return null;
        }
        return new ModelAndView("error", Map.of("status", status, "words", words, "number", number));
    }

    private static String noted(HttpServletRequest request) {
        String number =
                String.format(Locale.ROOT, "%08X", ThreadLocalRandom.current().nextInt());
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error(
                "console {} {}",
                number,
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                cause instanceof Throwable thrown ? thrown : null);
        return number;
    }
}
