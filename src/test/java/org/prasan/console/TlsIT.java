package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.OpenConsole;

/** TLS with a certificate and key as PEM. */
class TlsIT {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    Path folder;

    @Test
    void theConsoleSpeaksTlsWithItsOwnCertificate() throws Exception {
        KeyStore keys = made();
        Certificate certificate = keys.getCertificate("prasan");
        Path pem = pem("CERTIFICATE", certificate.getEncoded());
        Path key = pem("PRIVATE KEY", keys.getKey("prasan", PASSWORD).getEncoded());
        try (OpenConsole console = OpenConsole.in(
                folder, Map.of("prasan.console.certificate", pem.toString(), "prasan.console.key", key.toString()))) {

            assertThat(answer(console.browser().origin().getPort(), certificate))
                    .startsWith("HTTP/1.1 200")
                    .contains("Strict-Transport-Security: max-age=", "Secure; HttpOnly");
        }
    }

    private String answer(int port, Certificate trusted) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        store.setCertificateEntry("prasan", trusted);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        try (Socket plain = new Socket("127.0.0.1", port);
                SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket(plain, "localhost", port, true)) {
            socket.getOutputStream()
                    .write("GET /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes("US-ASCII"));
            return new String(socket.getInputStream().readAllBytes(), "UTF-8");
        }
    }

    /** The JDK's own tool makes certificates; no class of its public ones does. */
    private KeyStore made() throws Exception {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "prasan",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        "changeit")
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private Path pem(String kind, byte[] content) throws Exception {
        String text = "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + kind
                + "-----\n";
        return Files.writeString(folder.resolve(kind.replace(' ', '-') + ".pem"), text);
    }
}
