package org.prasan.pipeline;

/** A run ends before its end because it was told to; what it has done stays. */
public final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean asked;

    StoppedException(StopSignal.Cause cause) {
        super(
                cause == StopSignal.Cause.ASKED
                        ? "หยุดตามคำสั่ง / stopped as asked"
                        : "งานนี้ถูกสั่งปิดหรือไปทำต่อที่อื่นแล้ว / this run was closed or goes on elsewhere");
        this.asked = cause == StopSignal.Cause.ASKED;
    }

    /** Else its run is another's now. */
    public boolean isAsked() {
        return asked;
    }
}
