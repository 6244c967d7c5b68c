package org.prasan.console.web;

import java.net.URI;
import org.prasan.console.UnstartedConsoleException;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider, {@code prasan.console.oidc.*}. Accounts and their rights stay ours; it says who somebody is.
 *
 * @param issuer its address, below which its configuration lies
 * @param claim whose value is the name of the account
 */
public record OidcSettings(
        String issuer,
        String clientId,
        String clientSecret,
        @DefaultValue("preferred_username") String claim) {

    public OidcSettings {
        if (issuer == null || clientId == null || clientSecret == null) {
            throw new UnstartedConsoleException("prasan.console.oidc ต้องมี issuer client-id และ client-secret"
                    + " / prasan.console.oidc needs issuer, client-id and client-secret");
        }
        URI address = URI.create(issuer);
        if (!"https".equals(address.getScheme()) && !ConsoleSettings.isLoopback(address.getHost())) {
            throw new UnstartedConsoleException("prasan.console.oidc.issuer ต้องเป็น https / must be https: " + issuer);
        }
    }
}
