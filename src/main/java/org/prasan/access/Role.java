package org.prasan.access;

import org.prasan.vocabulary.Text;

/** What an account is there for; one may have several. */
public enum Role {
    /** Runs that failed, accounts, recipients, the audit log. */
    ADMINISTRATOR("ผู้ดูแลระบบ", "Administrator"),
    /** Jobs, files, findings, figures before protection. */
    STATISTICIAN("นักสถิติ", "Statistician"),
    /** Published editions of their areas, and nothing else. */
    COMMITTEE("กรรมการ", "Committee member"),
    /** What their own agency has sent, is asked and has to do. */
    AGENCY("หน่วยงาน", "Agency");

    private final Text label;

    Role(String th, String en) {
        this.label = new Text(th, en);
    }

    public Text label() {
        return label;
    }
}
