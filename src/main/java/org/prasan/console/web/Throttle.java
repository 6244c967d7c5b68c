package org.prasan.console.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** One address can try only so many passwords and codes a minute, and ask for only so many pages. */
final class Throttle extends OncePerRequestFilter {

    private static final Set<String> GUESSED =
            Set.of("/login", "/account/code", "/account/password", "/account/second-factor", "/first");

    private final RateLimit guesses;
    private final RateLimit requests;

    Throttle(ConsoleSettings settings, Clock clock) {
        this.guesses = new RateLimit(settings.guesses(), Duration.ofMinutes(1), clock);
        this.requests = new RateLimit(settings.requests(), Duration.ofMinutes(1), clock);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        boolean guess = request.getMethod().equals("POST") && GUESSED.contains(request.getRequestURI());
        if (!requests.allows(address) || (guess && !guesses.allows(address))) {
            response.setHeader("Retry-After", "60");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        rest.doFilter(request, response);
    }
}
