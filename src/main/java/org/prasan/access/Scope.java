package org.prasan.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prasan.vocabulary.Text;

/** What a client of the API may do; a token has those that it was made with. */
public enum Scope {
    EDITIONS_READ("อ่านรายงานที่เผยแพร่แล้ว", "read published editions"),
    RUNS_READ("อ่านประวัติการทำงานและข้อผิดพลาด", "read runs and findings"),
    RUNS_WRITE(
            "สั่งทำงาน แก้งานที่ล้มเหลว และตอบคำถามเรื่องฉบับแก้ไข",
            "launch runs, remedy them, answer revision questions"),
    DELIVERIES_READ("อ่านผู้รับและการส่ง", "read recipients and deliveries"),
    DELIVERIES_WRITE("กำหนดผู้รับและตัดสินการส่งที่ไม่แน่ชัด", "change recipients, decide uncertain deliveries"),
    AUDIT_READ("อ่านประวัติการดำเนินการ", "read the audit log");

    private final Text label;

    Scope(String th, String en) {
        this.label = new Text(th, en);
    }

    public Text label() {
        return label;
    }

    /** As clients and documents write it, such as {@code editions:read}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    public static Optional<Scope> of(String code) {
        return Stream.of(values()).filter(scope -> scope.code().equals(code)).findFirst();
    }
}
