package org.prasan.console.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URL;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Identities;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** Signing in by an identity provider, where one is set up. Whom it names becomes the account of that name, or nobody. */
final class OidcSignIn {

    static final String REGISTRATION = "oidc";

    private final OidcSettings settings;
    private final Identities identities;
    private final SignedIn signedIn;

    OidcSignIn(OidcSettings settings, Identities identities, SignedIn signedIn) {
        this.settings = settings;
        this.identities = identities;
        this.signedIn = signedIn;
    }

    void addTo(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage("/login")
                .clientRegistrationRepository(registrations())
                .successHandler(this::named)
                .failureUrl("/login?unnamed"));
    }

    /** The provider is asked for its configuration when somebody first goes there: it may be away when we start. */
    private ClientRegistrationRepository registrations() {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(registration()));
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "profile")
                .build();
    }

    private void named(HttpServletRequest request, HttpServletResponse response, Authentication by) throws IOException {
        Optional<Account> account = by.getPrincipal() instanceof OidcUser user ? account(user) : Optional.empty();
        if (account.isEmpty()) {
            new SecurityContextLogoutHandler().logout(request, response, by);
            response.sendRedirect("/login?unnamed");
            return;
        }
        LanguageResolver.keep(account.get().language(), request, response);
        signedIn.byProvider(account.get(), request, response);
        response.sendRedirect("/");
    }

    private Optional<Account> account(OidcUser user) {
        URL issuer = user.getIssuer();
        String subject = user.getSubject();
        String name = user.getClaimAsString(settings.claim());
        return issuer == null || subject == null || name == null
                ? Optional.empty()
                : identities.account(issuer.toString(), subject, name);
    }
}
