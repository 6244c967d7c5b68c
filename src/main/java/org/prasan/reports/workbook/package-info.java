/** The edition as an Excel workbook: cover, contents, notes, then one table a sheet with its charts beside it. */
@NullMarked
package org.prasan.reports.workbook;

import org.jspecify.annotations.NullMarked;
