/**
 * What makes a PDF readable by ear and durable: marked contents, the structure tree, metadata and colour profile of
 * PDF/A-2a and PDF/UA-1.
 *
 * <p>JasperReports' own tags are set on single elements and don't know rows, lists, or a table that goes on; so the
 * exporter only marks contents, and the tree is written afterwards.
 */
@NullMarked
package org.prasan.reports.pdf.tags;

import org.jspecify.annotations.NullMarked;
