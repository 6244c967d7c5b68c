package org.prasan.console.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Sends a browser elsewhere; a piece of a page that htmx asked for makes the whole page go there. */
final class Redirect {

    private Redirect() {}

    static void to(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", path);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            response.sendRedirect(path);
        }
    }
}
