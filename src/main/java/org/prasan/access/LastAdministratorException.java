package org.prasan.access;

/** After it nobody could administer, so it was not done. */
public final class LastAdministratorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LastAdministratorException() {
        super("ต้องมีผู้ดูแลระบบที่ใช้งานได้อย่างน้อยหนึ่งบัญชี / at least one active administrator must be left");
    }
}
