/** Reads spreadsheets of any kind row by row; knows nothing of forms, agencies or what a cell means. */
@NullMarked
@NamedInterface("sheets")
package org.prasan.intake.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
