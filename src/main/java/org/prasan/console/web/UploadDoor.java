package org.prasan.console.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Uploads are held in memory whole, before anything else has looked at them: only who is signed in may send one, and two
 * at once, so that a crowd takes no memory from a run.
 */
final class UploadDoor extends OncePerRequestFilter {

    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        boolean known = ConsoleAuthentication.current()
                        .filter(ConsoleAuthentication::isComplete)
                        .isPresent()
                || ClientAuthentication.current().isPresent();
        if (!known) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else if (!places.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            try {
                rest.doFilter(request, response);
            } finally {
                places.release();
            }
        }
    }
}
