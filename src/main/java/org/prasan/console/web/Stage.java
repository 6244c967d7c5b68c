package org.prasan.console.web;

import org.prasan.access.Account;
import org.prasan.access.Role;

/** What somebody who gave the right password has still to do before anything else. */
enum Stage {
    /** Give the code of the second factor. */
    CODE("/account/code"),
    /** Change a password that somebody else gave. */
    PASSWORD("/account/password"),
    /** Set up the second factor that administrators need. */
    ENROL("/account/second-factor"),
    COMPLETE("/");

    private final String path;

    Stage(String path) {
        this.path = path;
    }

    static Stage of(Account account, boolean codeGiven) {
        if (account.secondFactor() && !codeGiven) {
            return CODE;
        }
        if (account.mustChange()) {
            return PASSWORD;
        }
        return account.is(Role.ADMINISTRATOR) && !account.secondFactor() ? ENROL : COMPLETE;
    }

    String path() {
        return path;
    }

    String authority() {
        return "STAGE_" + name();
    }
}
