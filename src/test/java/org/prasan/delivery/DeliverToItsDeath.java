package org.prasan.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.prasan.Prasan;
import org.prasan.catalog.Catalog;
import org.prasan.support.ChildProcess;
import org.prasan.support.Desk;
import org.springframework.context.ConfigurableApplicationContext;

/** A process that delivers what is due, comes to a moment around its first message, and waits there to be killed. */
final class DeliverToItsDeath {

    private DeliverToItsDeath() {}

    /** When it is killed. */
    enum Moment {
        /** It is committed that the message is on its way, and it is not. */
        BEFORE_SENDING,
        /** The server has taken it, and nobody has noted so. */
        AFTER_SENDING
    }

    static ChildProcess at(Moment moment, String edition, Desk desk, Path temporary) {
        return ChildProcess.start(
                temporary,
                DeliverToItsDeath.class.getName(),
                moment.name(),
                edition,
                desk.home().toString(),
                desk.data().toString(),
                desk.databaseUrl());
    }

    /** @param arguments moment, edition, home, data, and the database's URL */
    public static void main(String[] arguments) {
        Moment moment = Moment.valueOf(arguments[0]);
        Catalog catalog = Catalog.load(Path.of(arguments[2]));
        ConfigurableApplicationContext application = Prasan.open(Map.of(
                "prasan.data",
                arguments[3],
                "spring.datasource.url",
                arguments[4],
                "spring.datasource.username",
                arguments[4].contains(":h2:") ? "prasan" : "postgres",
                "spring.datasource.password",
                ""));
        Releases releases = application.getBean(Releases.class);
        ReleasedEdition edition = releases.find(arguments[1]).orElseThrow();
        releases.deliver(edition, Optional.empty(), catalog.delivery(), "clerk", "asked for");
        UnaryOperator<Channel> held = channel -> new Held(channel, moment);
        new Courier(
                        application.getBean(Outbox.class),
                        releases,
                        application.getBean(Recipients.class),
                        new Channels(variable -> Optional.empty()),
                        Path.of(arguments[3]),
                        application.getBean(Clock.class),
                        held)
                .deliver(catalog);
    }

    private record Held(Channel channel, Moment moment) implements Channel {

        @Override
        public String name() {
            return channel.name();
        }

        @Override
        public String destination() {
            return channel.destination();
        }

        @Override
        public Dispatch send(Letter letter, String messageId) {
            if (moment == Moment.AFTER_SENDING) {
                System.out.println(channel.send(letter, messageId));
            }
            System.out.println("AT " + moment);
            new CompletableFuture<Void>().join();
            return Dispatch.sent();
        }
    }
}
