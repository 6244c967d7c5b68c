package org.prasan.catalog;

import java.util.List;
import java.util.Set;

/**
 * Which records are resolutions that somebody must carry out by a day, and when they are reminded of it.
 *
 * @param entity columns that a resolution is known by, in the history as well
 * @param label column with a code that says what it is about
 * @param responsible column with the agency's code
 * @param due column with the day by which it is to be done
 * @param status column of its state, a code
 * @param asOf column with the day of that state
 * @param history tables that tell states
 * @param statuses code list of states
 * @param closed states in which nothing is to be done any more
 * @param daysBefore how many days before it is due its agency is told; once each
 */
public record ResolutionSource(
        String form,
        String table,
        List<String> entity,
        String label,
        String responsible,
        String due,
        String status,
        String asOf,
        List<String> history,
        String statuses,
        Set<String> closed,
        List<Integer> daysBefore) {

    public ResolutionSource {
        entity = List.copyOf(entity);
        history = List.copyOf(history);
        closed = Set.copyOf(closed);
        daysBefore = List.copyOf(daysBefore);
    }
}
