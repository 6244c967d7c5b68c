package org.prasan.catalog;

import java.util.Optional;

/**
 * Through which server mail is sent, and as whom.
 *
 * @param login the environment variables that hold user and password; empty when the server asks for none
 */
public record MailServer(String host, int port, Security security, String from, Optional<LoginVariables> login) {

    /** Plain SMTP is for a server on this very machine only. */
    public enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    /** Names of environment variables. */
    public record LoginVariables(String user, String password) {}
}
