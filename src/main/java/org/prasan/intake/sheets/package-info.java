/** Reads spreadsheets of any kind row by row; knows nothing of forms, agencies or what a cell means. */
@NullMarked
package org.prasan.intake.sheets;

import org.jspecify.annotations.NullMarked;
