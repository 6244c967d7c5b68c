package org.prasan.console.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.AccountState;
import org.prasan.access.Accounts;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the account anew for each request, so that a right that was taken away is gone at once, and ends sessions that
 * began before a change or have lasted too long.
 */
final class LiveAccount extends OncePerRequestFilter {

    private final Accounts accounts;
    private final Duration longest;
    private final Clock clock;

    LiveAccount(Accounts accounts, Duration longest, Clock clock) {
        this.accounts = accounts;
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        Optional<ConsoleAuthentication> signedIn = ConsoleAuthentication.current();
        if (signedIn.isEmpty()) {
            rest.doFilter(request, response);
            return;
        }
        Optional<Account> fresh = accounts.withId(signedIn.get().account().id())
                .filter(account -> account.state() == AccountState.ACTIVE
                        && account.generation() == signedIn.get().account().generation());
        if (fresh.isEmpty() || hasLastedTooLong(request.getSession(false))) {
            new SecurityContextLogoutHandler().logout(request, response, signedIn.get());
            Redirect.to("/login?ended", request, response);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(signedIn.get().with(fresh.get())));
        rest.doFilter(request, response);
    }

    private boolean hasLastedTooLong(HttpSession session) {
        return session == null || clock.millis() - session.getCreationTime() > longest.toMillis();
    }
}
