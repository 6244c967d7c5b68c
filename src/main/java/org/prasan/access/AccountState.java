package org.prasan.access;

import org.prasan.vocabulary.Text;

/** Whether an account may sign in at all, by an administrator's decision. */
public enum AccountState {
    ACTIVE("ใช้งานได้", "active"),
    LOCKED("ถูกระงับ", "locked");

    private final Text label;

    AccountState(String th, String en) {
        this.label = new Text(th, en);
    }

    public Text label() {
        return label;
    }
}
