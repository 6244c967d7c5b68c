package org.prasan.figures;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that an agency has to do by a day.
 *
 * @param id sender and number, such as {@code A1/13/4}
 * @param number such as {@code 13/4}: meeting and item
 * @param about a code
 * @param responsible an agency's code; empty when nobody was named
 * @param due empty when no day was set
 * @param status the latest that was told, a code
 * @param asOf the day of that status
 */
public record Resolution(
        String id,
        String number,
        String about,
        Optional<String> responsible,
        Optional<LocalDate> due,
        String status,
        LocalDate asOf) {

    /** The same with a state that was told later. */
    public Resolution standing(String other, LocalDate day) {
        return new Resolution(id, number, about, responsible, due, other, day);
    }
}
