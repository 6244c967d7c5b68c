package org.prasan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.catalog.EditionRecipient;
import org.prasan.delivery.RecipientChange;
import org.prasan.delivery.RecipientChanges;
import org.prasan.delivery.Recipients;
import org.prasan.delivery.Recipients.Known;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.vocabulary.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code recipients}: who is delivered which report, and pausing it. */
@Command(
        name = "recipients",
        mixinStandardHelpOptions = true,
        description = "ผู้รับรายงาน และการพักหรือรับต่อ / who is delivered which report; pausing and resuming it")
final class RecipientsCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--pause",
            paramLabel = "NAME",
            description = "พักการส่งถึงผู้รับนี้ / deliver nothing to this recipient")
    private @Nullable String pause;

    @Option(
            names = "--resume",
            paramLabel = "NAME",
            description = "ส่งถึงผู้รับนี้ต่อ / deliver to this recipient again")
    private @Nullable String resume;

    @Mixin
    private Account account = new Account();

    @Option(names = "--reason", paramLabel = "REASON", description = "เหตุผล / why; kept in the audit log")
    private String reason = "";

    @Mixin
    private ListingOptions options = new ListingOptions();

    RecipientsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DeliveryPolicy policy = session.get(Recipients.class).now(session.catalog());
        if (pause != null) {
            change(changed(known(pause, policy)).paused(true));
        }
        if (resume != null) {
            change(changed(known(resume, policy)).paused(false));
        }
        list(policy);
        return Status.DONE.exit();
    }

    private static String known(String name, DeliveryPolicy policy) {
        return policy.find(name)
                .map(EditionRecipient::name)
                .orElseThrow(() -> new UsageException("ไม่มีผู้รับ / there is no recipient " + name));
    }

    /** What else was changed of them stays. */
    private RecipientChange changed(String name) {
        return session.get(RecipientChanges.class)
                .find(name)
                .orElseGet(() -> new RecipientChange(name, List.of(), List.of(), false));
    }

    private void change(RecipientChange change) {
        session.get(RecipientChanges.class).change(change, account.actor(), Account.stated(reason, "--reason"));
    }

    private void list(DeliveryPolicy policy) {
        Listing listing =
                new Listing("recipient", "audience", "languages", "channels", "copy", "reports", "state", "changed");
        for (Known known : session.get(Recipients.class).list(policy)) {
            EditionRecipient recipient = known.recipient();
            listing.add(
                    recipient.name(),
                    recipient.audience(),
                    recipient.languages().stream().map(Language::code).collect(Collectors.joining(",")),
                    String.join(",", channels(recipient)),
                    recipient.copy().stream()
                            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                            .sorted()
                            .collect(Collectors.joining(",")),
                    policy.reports().stream()
                            .filter(one -> one.to().contains(recipient.name()))
                            .map(DeliveryPolicy.Addressing::report)
                            .distinct()
                            .collect(Collectors.joining(",")),
                    known.paused() ? "paused" : policy.test() ? "test" : "active",
                    known.changedFromTheFile() ? "changed from the file" : "");
        }
        options.give(listing, session.out());
        if (listing.size() == 0 && options.isForPeople()) {
            session.out()
                    .println(
                            "ยังไม่มีผู้รับ เพิ่มได้ใน jobs/recipients.yml / nobody yet; add them in jobs/recipients.yml");
        }
    }

    private static List<String> channels(EditionRecipient recipient) {
        List<String> channels = new ArrayList<>();
        if (!recipient.mail().isEmpty()) {
            channels.add("mail");
        }
        recipient.folder().ifPresent(folder -> channels.add("folder"));
        recipient.webhook().ifPresent(webhook -> channels.add("webhook"));
        return channels;
    }
}
