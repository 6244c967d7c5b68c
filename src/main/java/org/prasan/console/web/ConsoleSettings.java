package org.prasan.console.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.prasan.console.UnstartedConsoleException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the console listens, {@code prasan.console.*}.
 *
 * @param certificate of the server, PEM; with it {@code key}, its private key
 * @param proxy the address of the proxy that speaks TLS for us and alone may connect; empty for none
 * @param idle after it an unused session ends
 * @param longest after it every session ends
 * @param sessions how many an account may have at once
 * @param guesses how many passwords and codes one address may try a minute; an office may share an address
 * @param requests how many pages one address may ask for a minute
 */
@ConfigurationProperties("prasan.console")
public record ConsoleSettings(
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue("8080") int port,
        @Nullable Path certificate,
        @Nullable Path key,
        @DefaultValue("") String proxy,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("3") int sessions,
        @DefaultValue("30") int guesses,
        @DefaultValue("1200") int requests,
        @Nullable OidcSettings oidc) {

    public ConsoleSettings {
        if ((certificate == null) != (key == null)) {
            throw new UnstartedConsoleException("prasan.console.certificate และ prasan.console.key ต้องมีทั้งคู่"
                    + " / are given together: the server's certificate and its private key, as PEM");
        }
        if (!isLoopback(address) && certificate == null && proxy.isEmpty()) {
            throw new UnstartedConsoleException(
                    "ไม่เปิดที่ " + address + " โดยไม่เข้ารหัส ให้ตั้ง prasan.console.certificate และ"
                            + " prasan.console.key หรือ prasan.console.proxy / not listening on " + address
                            + " without TLS: set prasan.console.certificate and prasan.console.key,"
                            + " or prasan.console.proxy to the address of a proxy that speaks TLS");
        }
    }

    boolean isSecure() {
        return certificate != null || !proxy.isEmpty();
    }

    /** What a browser on this machine opens. */
    String origin(int boundPort) {
        String host = isLoopback(address) ? "localhost" : address;
        return (certificate == null ? "http://" : "https://") + host + ":" + boundPort;
    }

    /** A name that nobody knows is somewhere else. */
    static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
