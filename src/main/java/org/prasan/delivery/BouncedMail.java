package org.prasan.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads delivery status notifications (RFC 3464) from a file of one message, or of several as mailboxes hold them (RFC
 * 4155). Of what they hold only our own ids and the status are taken; delays are not bounces.
 */
public final class BouncedMail {

    private static final Pattern NEXT_MESSAGE = Pattern.compile("(?m)^(?=From .*\\d{2}:\\d{2}.*$)");
    private static final Pattern SEPARATOR = Pattern.compile("\\AFrom [^\\n]*\\r?\\n");
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\s*$");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*(\\d\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern OUR_ID = Pattern.compile("(?im)^Message-ID:\\s*(<\\p{XDigit}{32}@prasan\\.invalid>)");

    private BouncedMail() {}

    public static List<Bounce> read(Path file) {
        try {
            // Every byte is a character of its own, and comes back as it was.
            String mailbox = Files.readString(file, StandardCharsets.ISO_8859_1);
            List<Bounce> bounces = new ArrayList<>();
            for (String message : NEXT_MESSAGE.split(mailbox)) {
                bounces.addAll(bounces(SEPARATOR.matcher(message).replaceFirst("")));
            }
            return bounces;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Bounce> bounces(String message) throws IOException {
        StringBuilder status = new StringBuilder();
        StringBuilder returned = new StringBuilder();
        try {
            MimeMessage parsed = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(message.getBytes(StandardCharsets.ISO_8859_1)));
            collect(parsed, status, returned);
        } catch (MessagingException broken) {
            return List.of();
        }
        if (!FAILED.matcher(status).find()) {
            return List.of();
        }
        Matcher code = STATUS.matcher(status);
        String found = code.find() ? code.group(1) : "";
        return OUR_ID.matcher(returned)
                .results()
                .map(id -> new Bounce(id.group(1), found))
                .distinct()
                .toList();
    }

    private static void collect(Part part, StringBuilder status, StringBuilder returned)
            throws IOException, MessagingException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i), status, returned);
            }
        } else if (part.isMimeType("message/delivery-status")) {
            status.append(text(part)).append('\n');
        } else if (part.isMimeType("text/rfc822-headers") || part.isMimeType("message/rfc822")) {
            returned.append(text(part)).append('\n');
        }
    }

    private static String text(Part part) throws IOException, MessagingException {
        return new String(part.getDataHandler().getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
}
