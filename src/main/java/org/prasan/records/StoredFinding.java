package org.prasan.records;

import org.prasan.vocabulary.Text;

/**
 * What is wrong in a file and how its agency mends it.
 *
 * @param row as the agency counts, from 1; 0 when it is about a whole sheet or the file
 * @param severity {@code error}, {@code warning} or {@code info}
 */
public record StoredFinding(
        String sheet, int row, String cell, String rule, String severity, Text message, Text mend) {}
