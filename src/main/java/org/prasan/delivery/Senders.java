package org.prasan.delivery;

/** Tells processes that send apart, so that what was being sent by one that has died is known at once. */
public interface Senders {

    /** Knows of none: only time tells. */
    Senders UNKNOWN = new Senders() {
        @Override
        public String current() {
            return "";
        }

        @Override
        public boolean isDead(String sender) {
            return false;
        }
    };

    /** This process. */
    String current();

    /** Whether the process certainly works no more. */
    boolean isDead(String sender);
}
