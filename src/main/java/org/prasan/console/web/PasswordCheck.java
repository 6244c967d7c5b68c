package org.prasan.console.web;

import org.prasan.access.SignIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Asks {@code access} whether name and password are right. */
@Component
final class PasswordCheck implements AuthenticationProvider {

    private final SignIn signIn;

    PasswordCheck(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        return signIn.check(given.getName(), String.valueOf(given.getCredentials()))
                .map(account -> new ConsoleAuthentication(account, false))
                .orElseThrow(() -> new BadCredentialsException("not right, or closed"));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
