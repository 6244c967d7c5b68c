/**
 * Reports on paper: released tables to an A4 PDF by way of JasperReports.
 *
 * <p>How pages look is in the report folder's {@code .jrxml}; this package fills it, breaks and shapes Thai text, which
 * JasperReports does wrongly by itself, and makes the bytes the same for the same input.
 */
@NullMarked
package org.prasan.reports.pdf;

import org.jspecify.annotations.NullMarked;
