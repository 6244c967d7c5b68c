package org.prasan.catalog;

import org.prasan.vocabulary.Text;

/** Whose approval a release can need, by the names that accounts' roles have. */
public enum ApprovalRole {
    ADMINISTRATOR("ผู้ดูแลระบบ", "administrator"),
    STATISTICIAN("นักสถิติ", "statistician"),
    COMMITTEE("กรรมการ", "committee member");

    private final Text label;

    ApprovalRole(String th, String en) {
        this.label = new Text(th, en);
    }

    public Text label() {
        return label;
    }
}
