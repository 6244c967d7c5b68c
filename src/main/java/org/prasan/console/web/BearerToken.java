package org.prasan.console.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.prasan.access.Token;
import org.prasan.access.Tokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads {@code Authorization: Bearer …}. A wrong token is refused here; none at all is refused where one is needed. */
final class BearerToken extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final RateLimit guesses;

    BearerToken(Tokens tokens, int guesses, Clock clock) {
        this.tokens = tokens;
        this.guesses = new RateLimit(guesses, Duration.ofMinutes(1), clock);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.startsWith(SCHEME)) {
            Optional<Token> token =
                    tokens.good(header.substring(SCHEME.length()).strip());
            if (token.isEmpty()) {
                refuse(request, response);
                return;
            }
            SecurityContextHolder.setContext(new SecurityContextImpl(new ClientAuthentication(token.get())));
        }
        rest.doFilter(request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (guesses.allows(request.getRemoteAddr())) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
