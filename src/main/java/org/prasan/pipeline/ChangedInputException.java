package org.prasan.pipeline;

/** A file is not what it was when the run froze its inputs. */
public final class ChangedInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedInputException(String path) {
        super(path + ": changed or removed since the run began; put it back as it was, or run with --revise REASON / "
                + "ไฟล์เปลี่ยนไปหรือหายไปหลังเริ่มงาน ให้นำไฟล์เดิมกลับมา หรือสั่งใหม่ด้วย --revise");
    }
}
