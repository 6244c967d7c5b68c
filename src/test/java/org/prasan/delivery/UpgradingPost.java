package org.prasan.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that begins in the clear and is upgraded by STARTTLS, as GreenMail cannot. Serves one connection. */
final class UpgradingPost implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<String> inTheClear = new CopyOnWriteArrayList<>();
    private final List<String> underTls = new CopyOnWriteArrayList<>();
    private final SSLContext tls;
    private final boolean offersTls;
    private final Thread serving = new Thread(this::serve, "post");

    UpgradingPost(Certificate certificate, boolean offersTls) throws IOException, GeneralSecurityException {
        this.tls = context(certificate);
        this.offersTls = offersTls;
        serving.start();
    }

    private static SSLContext context(Certificate certificate) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(certificate.store())) {
            keys.load(stored, Certificate.PASSWORD.toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, Certificate.PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), null, null);
        return context;
    }

    int port() {
        return door.getLocalPort();
    }

    /** Lines that anybody on the way could read. */
    List<String> inTheClear() {
        return inTheClear;
    }

    /** Lines after the upgrade. */
    List<String> underTls() {
        return underTls;
    }

    private void serve() {
        try (Socket plain = door.accept()) {
            say(plain, "220 post");
            if (talk(plain, inTheClear)) {
                SSLSocket secret = (SSLSocket) tls.getSocketFactory().createSocket(plain, null, plain.getPort(), false);
                secret.setUseClientMode(false);
                talk(secret, underTls);
            }
        } catch (IOException ended) {
            underTls.add("ended");
        }
    }

    /** @return whether it is to be upgraded */
    private boolean talk(Socket socket, List<String> heard) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        boolean data = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            heard.add(line);
            String command = line.toUpperCase(Locale.ROOT);
            if (data) {
                data = !line.equals(".");
                if (!data) {
                    say(socket, "250 taken");
                }
            } else if (command.startsWith("EHLO")) {
                say(
                        socket,
                        "250-post",
                        offersTls && heard == inTheClear ? "250-STARTTLS" : "250-8BITMIME",
                        "250 AUTH PLAIN");
            } else if (command.equals("STARTTLS")) {
                say(socket, "220 go on");
                return true;
            } else if (command.equals("DATA")) {
                data = true;
                say(socket, "354 say it");
            } else {
                say(socket, command.startsWith("AUTH") ? "235 in" : command.equals("QUIT") ? "221 bye" : "250 well");
            }
        }
        return false;
    }

    private static void say(Socket socket, String... lines) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
            serving.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
