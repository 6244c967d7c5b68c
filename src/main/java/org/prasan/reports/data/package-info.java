/** The edition as data: its figures as SDMX-CSV, and the manifest that says what it was made of. */
@NullMarked
package org.prasan.reports.data;

import org.jspecify.annotations.NullMarked;
