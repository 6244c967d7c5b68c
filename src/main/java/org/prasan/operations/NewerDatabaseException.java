package org.prasan.operations;

/** The database has been changed by a newer program. */
public final class NewerDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NewerDatabaseException(String version) {
        super("ฐานข้อมูลใหม่กว่าโปรแกรมนี้ / the database is newer than this program: " + version + " ["
                + FailureCode.DATABASE_NEWER.code() + "]");
    }
}
