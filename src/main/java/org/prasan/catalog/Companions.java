package org.prasan.catalog;

import java.util.Set;
import org.prasan.vocabulary.Text;

/**
 * What is made beside a report's own files.
 *
 * @param addressee to whom the memo is addressed; empty to be filled in
 */
public record Companions(Set<Kind> kinds, Text addressee) {

    public static final Companions NONE = new Companions(Set.of(), Text.same(""));

    public Companions {
        kinds = Set.copyOf(kinds);
    }

    /** A kind of document, all of them made from the same edition. */
    public enum Kind {
        /** The memo (บันทึกข้อความ) that it is submitted with. */
        MEMO,
        /** One page. */
        BRIEF,
        /** Its tables and charts to be shown on a wall. */
        SLIDES
    }
}
