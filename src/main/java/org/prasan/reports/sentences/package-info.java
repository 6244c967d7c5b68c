/**
 * Sentences about the figures of an edition, made by rules that a report names in its {@code front_page}. They see
 * released tables alone, so that no figure stands in a sentence that does not stand in a table.
 *
 * <p>A rule says nothing rather than something that the figures do not bear out. PDF, workbook and memo print the same
 * sentences.
 */
@NullMarked
package org.prasan.reports.sentences;

import org.jspecify.annotations.NullMarked;
