/** Text documents of an edition: the memo that covers it and the brief on one page. */
@NullMarked
package org.prasan.reports.documents;

import org.jspecify.annotations.NullMarked;
