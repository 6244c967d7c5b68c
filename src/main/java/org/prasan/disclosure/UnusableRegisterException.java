package org.prasan.disclosure;

import java.sql.SQLException;

/** The register of what was published cannot be read or written, so nothing may be published. */
public final class UnusableRegisterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableRegisterException(SQLException cause) {
        super("the register of what was published cannot be used / ใช้ทะเบียนสิ่งที่เผยแพร่แล้วไม่ได้", cause);
    }
}
