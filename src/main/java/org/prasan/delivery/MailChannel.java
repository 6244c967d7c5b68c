package org.prasan.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.prasan.catalog.MailServer;
import org.prasan.catalog.MailServer.Security;

/** Mail over SMTP with TLS, as text and as HTML. */
public final class MailChannel implements Channel {

    public static final String NAME = "mail";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Answers from here on hold for good (RFC 5321, 4.2.1). */
    private static final int PERMANENT = 500;

    private final MailServer server;
    private final Optional<Login> login;
    private final List<String> addresses;
    private final Optional<SSLSocketFactory> trust;

    /** User and password, from the environment. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    public MailChannel(MailServer server, Optional<Login> login, List<String> addresses) {
        this(server, login, addresses, Optional.empty());
    }

    /** @param trust in whom; empty for whom this Java trusts */
    MailChannel(MailServer server, Optional<Login> login, List<String> addresses, Optional<SSLSocketFactory> trust) {
        this.server = server;
        this.login = login;
        this.addresses = List.copyOf(addresses);
        this.trust = trust;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String destination() {
        return String.join(", ", addresses);
    }

    @Override
    public Dispatch send(Letter letter, String messageId) {
        Session session = Session.getInstance(properties(), (Authenticator) null);
        try (Transport transport = session.getTransport(protocol())) {
            MimeMessage message = message(session, letter, messageId);
            transport.connect(
                    login.map(Login::user).orElse(null),
                    login.map(Login::password).orElse(null));
            return hand(message, transport);
        } catch (MessagingException before) {
            return Dispatch.refused(server.host() + ": " + before.getClass().getSimpleName());
        }
    }

    /** From here on the server may have taken it, unless it answers that it has not. */
    private static Dispatch hand(MimeMessage message, Transport transport) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Dispatch.sent();
        } catch (SMTPSendFailedException answered) {
            return answered(answered.getReturnCode());
        } catch (SendFailedException nobody) {
            return isForGood(nobody)
                    ? Dispatch.refusedForGood("no recipient was accepted")
                    : Dispatch.refused("no recipient was accepted");
        } catch (MessagingException between) {
            return Dispatch.uncertain(between.getClass().getSimpleName());
        }
    }

    private static Dispatch answered(int code) {
        if (code >= PERMANENT) {
            return Dispatch.refusedForGood("SMTP " + code);
        }
        return code > 0 ? Dispatch.refused("SMTP " + code) : Dispatch.uncertain("no answer to the message");
    }

    /** Whether the server said of an address that it never will be there, rather than not now. */
    private static boolean isForGood(SendFailedException refusal) {
        for (Exception next = refusal.getNextException();
                next != null;
                next = next instanceof MessagingException more ? more.getNextException() : null) {
            if (next instanceof SMTPAddressFailedException address && address.getReturnCode() >= PERMANENT) {
                return true;
            }
        }
        return false;
    }

    private MimeMessage message(Session session, Letter letter, String messageId) throws MessagingException {
        MailText words = new MailText(letter);
        MimeMessage message = new KeptIdMessage(session, messageId);
        message.setFrom(new InternetAddress(server.from()));
        for (String address : addresses) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(address));
        }
        message.setSubject(words.subject(), "UTF-8");
        message.setSentDate(Date.from(letter.moment()));
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(words.text(), "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(words.html(), "UTF-8", "html");
        message.setContent(withAttachments(new MimeMultipart("alternative", text, html), letter.attachments()));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart withAttachments(MimeMultipart words, List<Attachment> attachments)
            throws MessagingException {
        if (attachments.isEmpty()) {
            return words;
        }
        MimeBodyPart letter = new MimeBodyPart();
        letter.setContent(words);
        MimeMultipart all = new MimeMultipart("mixed", letter);
        for (Attachment attachment : attachments) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
            part.setFileName(attachment.name());
            all.addBodyPart(part);
        }
        return all;
    }

    private String protocol() {
        return server.security() == Security.TLS ? "smtps" : "smtp";
    }

    private Properties properties() {
        String prefix = "mail." + protocol() + ".";
        String patience = Long.toString(PATIENCE.toMillis());
        Properties properties = new Properties();
        properties.setProperty(prefix + "host", server.host());
        properties.setProperty(prefix + "port", Integer.toString(server.port()));
        properties.setProperty(prefix + "connectiontimeout", patience);
        properties.setProperty(prefix + "timeout", patience);
        properties.setProperty(prefix + "writetimeout", patience);
        properties.setProperty(prefix + "localhost", "prasan");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "auth", Boolean.toString(login.isPresent()));
        boolean upgrade = server.security() == Security.STARTTLS;
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(upgrade));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(upgrade));
        trust.ifPresent(factory -> properties.put(prefix + "ssl.socketFactory", factory));
        return properties;
    }

    /** Saving a message would give it another id. */
    private static final class KeptIdMessage extends MimeMessage {

        private final String id;

        KeptIdMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
