package org.prasan.delivery;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prasan.catalog.MailServer;
import org.prasan.catalog.TellingPolicy;
import org.prasan.catalog.TellingPolicy.Recipient;
import org.prasan.catalog.TellingPolicy.Webhook;
import org.prasan.delivery.MailChannel.Login;

/** Makes the channels that the definitions name, with the secrets that the environment holds. */
public final class Channels {

    private final Function<String, Optional<String>> environment;

    /** @param environment the value of a variable */
    public Channels(Function<String, Optional<String>> environment) {
        this.environment = environment;
    }

    /** In the order in which they are tried. */
    public List<Channel> of(Recipient recipient, TellingPolicy policy) {
        List<Channel> channels = new ArrayList<>();
        policy.mail()
                .filter(server -> !recipient.mail().isEmpty())
                .ifPresent(server -> channels.add(mail(server, recipient.mail())));
        recipient.webhook().ifPresent(webhook -> channels.add(webhook(webhook)));
        return channels;
    }

    /** Empty when none is named, or its address is not in the environment. */
    public Optional<Watchdog> watchdog(TellingPolicy policy) {
        return policy.watchdog().flatMap(environment).map(Watchdog::new);
    }

    Channel mail(MailServer server, List<String> addresses) {
        if (server.login().isEmpty()) {
            return new MailChannel(server, Optional.empty(), addresses);
        }
        Optional<String> user = environment.apply(server.login().get().user());
        Optional<String> password = environment.apply(server.login().get().password());
        if (user.isEmpty() || password.isEmpty()) {
            return new UnusableChannel(
                    MailChannel.NAME,
                    unset(
                            user.isEmpty()
                                    ? server.login().get().user()
                                    : server.login().get().password()));
        }
        return new MailChannel(server, Optional.of(new Login(user.get(), password.get())), addresses);
    }

    Channel webhook(Webhook webhook) {
        Optional<String> url = environment.apply(webhook.url());
        if (url.isEmpty()) {
            return new UnusableChannel(WebhookChannel.NAME, unset(webhook.url()));
        }
        Optional<String> secret = webhook.secret().flatMap(environment);
        if (webhook.secret().isPresent() && secret.isEmpty()) {
            return new UnusableChannel(
                    WebhookChannel.NAME, unset(webhook.secret().get()));
        }
        return new WebhookChannel(URI.create(url.get()), secret);
    }

    private static String unset(String variable) {
        return variable + " is not set";
    }
}
