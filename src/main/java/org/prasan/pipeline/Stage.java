package org.prasan.pipeline;

import org.prasan.vocabulary.Text;

/** The stages of a run, in order; step names are stage names. */
public enum Stage {
    RECEIVE("receive", new Text("รับไฟล์", "receive")),
    READ("read", new Text("อ่านและตรวจ", "read and check")),
    SETTLE("settle", new Text("จัดรุ่นข้อมูล", "settle")),
    REVIEW("review", new Text("ตรวจข้ามงวดและแบบ", "review")),
    RETURNS("returns", new Text("สมุดงานส่งคืน", "returns")),
    FIGURES("figures", new Text("คำนวณตัวเลข", "figures")),
    PROTECT("protect", new Text("ปกปิดตัวเลขน้อย", "protect")),
    REPORTS("reports", new Text("จัดทำรายงาน", "reports"));

    private final String step;
    private final Text title;

    Stage(String step, Text title) {
        this.step = step;
        this.title = title;
    }

    public String step() {
        return step;
    }

    public Text title() {
        return title;
    }
}
