package org.prasan.console.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Token;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** A request out of role: a 403 that says nothing of what lies there, and a line in the audit log. */
@Component
final class Refused implements AccessDeniedHandler {

    private static final int LONGEST = 200;

    /** Whoever walks over all addresses fills no log: after these, one account's refusals of a minute are not noted. */
    private static final int NOTED = 20;

    private final AuditLog audit;
    private final RateLimit noted;

    Refused(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.noted = new RateLimit(NOTED, Duration.ofMinutes(1), clock);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        Optional<ConsoleAuthentication> signedIn = ConsoleAuthentication.current();
        Optional<Token> client = ClientAuthentication.current();
        if (client.isPresent()) {
            note(request, client.get().actor(), "scopes=" + client.get().scopes());
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (signedIn.isEmpty()) {
            Redirect.to("/login?ended", request, response);
        } else if (!signedIn.get().isComplete()) {
            Redirect.to(signedIn.get().stage().path(), request, response);
        } else {
            Account account = signedIn.get().account();
            note(request, account.name(), "roles=" + account.roles());
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private void note(HttpServletRequest request, String actor, String rights) {
        if (noted.allows(actor)) {
            String path = request.getRequestURI();
            String subject = request.getMethod() + " " + path.substring(0, Math.min(path.length(), LONGEST));
            audit.write(new AuditAction(actor, "refused", subject, "ไม่มีสิทธิ / not allowed", rights, "403"));
        }
    }
}
