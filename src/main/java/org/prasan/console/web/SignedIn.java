package org.prasan.console.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.prasan.access.Account;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Somebody is in: their language is theirs again, the log says so, and they go where they were going. */
@Component
public final class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final AuditLog audit;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SignedIn(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws java.io.IOException, jakarta.servlet.ServletException {
        ConsoleAuthentication signedIn = (ConsoleAuthentication) authentication;
        LanguageResolver.keep(signedIn.account().language(), request, response);
        note(signedIn, "password");
        super.onAuthenticationSuccess(request, response, authentication);
    }

    /** Goes on under a new session id, after a code was given or an account changed by its owner. */
    public void renew(Account account, boolean codeGiven, HttpServletRequest request, HttpServletResponse response) {
        ConsoleAuthentication renewed = new ConsoleAuthentication(account, codeGiven);
        request.changeSessionId();
        SecurityContextImpl context = new SecurityContextImpl(renewed);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    /** The identity provider named them. */
    void byProvider(Account account, HttpServletRequest request, HttpServletResponse response) {
        renew(account, false, request, response);
        note(new ConsoleAuthentication(account, false), "identity provider");
    }

    /** A code was right. */
    public void codeGiven(Account account, HttpServletRequest request, HttpServletResponse response) {
        renew(account, true, request, response);
        note(new ConsoleAuthentication(account, true), "password and code");
    }

    private void note(ConsoleAuthentication signedIn, String way) {
        if (signedIn.stage() != Stage.CODE) {
            Account account = signedIn.account();
            audit.write(new AuditAction(account.name(), "sign-in", "console", "own sign-in", "", way));
        }
    }
}
