package org.prasan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

class OutboxIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-10-01T02:03:04Z"), ZoneOffset.UTC);
    private static final Parcel PARCEL = new Parcel("notice", "7", "administrators", "mail");
    private static final Letter LETTER =
            new Letter(List.of(Language.TH), new Text("ก", "A"), List.of(), List.of(), CLOCK.instant(), Map.of());

    private final List<String> arrived = new ArrayList<>();

    @OnEveryDatabase
    void aParcelIsIntendedAndSentOnce(Supplier<RecordsDatabase> database) {
        Outbox outbox = new Outbox(database.get().dataSource(), CLOCK);
        Delivery delivery = outbox.intend(PARCEL).orElseThrow();

        assertThat(outbox.send(delivery, channel(Dispatch.sent()), LETTER)).isEqualTo(Dispatch.sent());
        assertThat(outbox.send(delivery, channel(Dispatch.sent()), LETTER)).isEqualTo(Dispatch.sent());

        assertThat(arrived).containsExactly(delivery.messageId());
        assertThat(outbox.intend(PARCEL)).isEmpty();
        assertThat(outbox.last("mail")).map(Delivery::state).contains(DeliveryState.SENT);
    }

    @OnEveryDatabase
    void whatItsSenderDiedOverIsUncertainAndNeverSentAgain(Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        Outbox outbox = new Outbox(opened.dataSource(), CLOCK);
        Delivery delivery = outbox.intend(PARCEL).orElseThrow();
        Channel dies = new Sending(Dispatch.sent()) {
            @Override
            public Dispatch send(Letter letter, String messageId) {
                arrived.add(messageId);
                throw new AssertionError("the process dies here");
            }
        };
        try {
            outbox.send(delivery, dies, LETTER);
        } catch (AssertionError died) {
            assertThat(outbox.find(PARCEL)).map(Delivery::state).contains(DeliveryState.SENDING);
        }
        assertThat(outbox.settleInterrupted()).isZero();

        Outbox later = new Outbox(opened.dataSource(), Clock.offset(CLOCK, Duration.ofMinutes(11)));
        assertThat(later.settleInterrupted()).isEqualTo(1);
        assertThat(later.send(delivery, channel(Dispatch.sent()), LETTER).state())
                .isEqualTo(DeliveryState.UNCERTAIN);
        assertThat(arrived).hasSize(1);
    }

    @OnEveryDatabase
    void whatWasOnlyIntendedIsSentByTheNextProcess(Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        Delivery intended =
                new Outbox(opened.dataSource(), CLOCK).intend(PARCEL).orElseThrow();

        Outbox next = new Outbox(opened.dataSource(), CLOCK);
        assertThat(next.send(next.find(PARCEL).orElseThrow(), channel(Dispatch.sent()), LETTER))
                .isEqualTo(Dispatch.sent());
        assertThat(arrived).containsExactly(intended.messageId());
    }

    @OnEveryDatabase
    void aFaultWhileSendingIsUncertain(Supplier<RecordsDatabase> database) {
        Outbox outbox = new Outbox(database.get().dataSource(), CLOCK);
        Channel faulty = new Sending(Dispatch.sent()) {
            @Override
            public Dispatch send(Letter letter, String messageId) {
                throw new IllegalStateException("broken");
            }
        };

        Dispatch dispatch = outbox.send(outbox.intend(PARCEL).orElseThrow(), faulty, LETTER);

        assertThat(dispatch).isEqualTo(Dispatch.uncertain("IllegalStateException"));
        assertThat(outbox.find(PARCEL)).map(Delivery::detail).contains("IllegalStateException");
    }

    @OnEveryDatabase
    void whileOneProcessSendsAParcelAnotherDoesNot(Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        Outbox one = new Outbox(opened.dataSource(), CLOCK);
        Outbox other = new Outbox(opened.dataSource(), CLOCK);
        Delivery delivery = one.intend(PARCEL).orElseThrow();
        Channel meanwhile = new Sending(Dispatch.sent()) {
            @Override
            public Dispatch send(Letter letter, String messageId) {
                assertThat(other.send(delivery, channel(Dispatch.sent()), letter)
                                .state())
                        .isEqualTo(DeliveryState.SENDING);
                return super.send(letter, messageId);
            }
        };

        assertThat(one.send(delivery, meanwhile, LETTER)).isEqualTo(Dispatch.sent());
        assertThat(arrived).containsExactly(delivery.messageId());
    }

    @OnEveryDatabase
    void whatAProcessThatHasDiedWasSendingIsUncertainAtOnce(Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        Delivery delivery =
                new Outbox(opened.dataSource(), CLOCK).intend(PARCEL).orElseThrow();
        Channel dies = new Sending(Dispatch.sent()) {
            @Override
            public Dispatch send(Letter letter, String messageId) {
                throw new AssertionError("the process dies here");
            }
        };
        try {
            new Outbox(opened.dataSource(), CLOCK, new Process("first")).send(delivery, dies, LETTER);
        } catch (AssertionError died) {
            assertThat(new Outbox(opened.dataSource(), CLOCK, new Process("first")).settleInterrupted())
                    .isZero();
        }

        Outbox next = new Outbox(opened.dataSource(), CLOCK, new Process("second"));
        assertThat(next.settleInterrupted()).isEqualTo(1);
        assertThat(next.find(PARCEL)).map(Delivery::state).contains(DeliveryState.UNCERTAIN);
    }

    /** Every other process has died. */
    private record Process(String current) implements Senders {

        @Override
        public boolean isDead(String sender) {
            return !sender.equals(current);
        }
    }

    private Channel channel(Dispatch dispatch) {
        return new Sending(dispatch);
    }

    private class Sending implements Channel {

        private final Dispatch dispatch;

        Sending(Dispatch dispatch) {
            this.dispatch = dispatch;
        }

        @Override
        public String name() {
            return "mail";
        }

        @Override
        public Dispatch send(Letter letter, String messageId) {
            arrived.add(messageId);
            return dispatch;
        }
    }
}
