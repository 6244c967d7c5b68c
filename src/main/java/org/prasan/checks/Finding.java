package org.prasan.checks;

import org.prasan.vocabulary.Text;

/**
 * What is wrong in a file, where, and how its agency mends it. It quotes dates, numbers and short codes, never other
 * text, which may be somebody's name.
 *
 * @param sheet empty for text files
 * @param row as the spreadsheet program shows it; 0 for the sheet as a whole
 * @param cell such as {@code C14}; empty for the row as a whole
 * @param rule the rule's stable name
 */
public record Finding(String sheet, int row, String cell, String rule, Severity severity, Text message, Text mend) {}
