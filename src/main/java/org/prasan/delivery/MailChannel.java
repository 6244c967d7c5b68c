package org.prasan.delivery;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.prasan.catalog.MailServer;
import org.prasan.catalog.MailServer.Security;

/** Mail over SMTP with TLS, as text and as HTML. */
public final class MailChannel implements Channel {

    public static final String NAME = "mail";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

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
            return answered.getReturnCode() > 0
                    ? Dispatch.refused("SMTP " + answered.getReturnCode())
                    : Dispatch.uncertain("no answer to the message");
        } catch (jakarta.mail.SendFailedException nobody) {
            return Dispatch.refused("no recipient was accepted");
        } catch (MessagingException between) {
            return Dispatch.uncertain(between.getClass().getSimpleName());
        }
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
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
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
