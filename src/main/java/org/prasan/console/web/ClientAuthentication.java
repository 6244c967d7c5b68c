package org.prasan.console.web;

import java.util.List;
import java.util.Optional;
import org.prasan.access.Scope;
import org.prasan.access.Token;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A program that showed a good token. It has scopes and no role: no page opens for it. */
public final class ClientAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Token token;

    ClientAuthentication(Token token) {
        super(List.of());
        this.token = token;
        setAuthenticated(true);
    }

    public static Optional<Token> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(ClientAuthentication.class::isInstance)
                .map(client -> ((ClientAuthentication) client).token);
    }

    static boolean allows(Scope scope) {
        return current().filter(token -> token.scopes().contains(scope)).isPresent();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    /** As the audit log calls it. */
    @Override
    public Object getPrincipal() {
        return token.actor();
    }
}
