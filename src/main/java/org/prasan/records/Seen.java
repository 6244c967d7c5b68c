package org.prasan.records;

/** Up to which submission and which amendment something knows what there is. Both numbers grow. */
public record Seen(long submission, long amendment) {

    public static final Seen NOTHING = new Seen(0, 0);

    public boolean covers(Seen other) {
        return submission >= other.submission && amendment >= other.amendment;
    }

    public Seen and(Seen other) {
        return new Seen(Math.max(submission, other.submission), Math.max(amendment, other.amendment));
    }

    /** What both know. */
    public Seen common(Seen other) {
        return new Seen(Math.min(submission, other.submission), Math.min(amendment, other.amendment));
    }
}
