package org.prasan.checks;

import java.time.YearMonth;

/**
 * A record that passed all rules.
 *
 * @param key what makes it one and the same across submissions of its agency
 * @param month that it counts in
 * @param payload its values as a JSON array, in the order of the table's leaves
 */
public record CheckedRecord(String key, YearMonth month, String payload) {}
