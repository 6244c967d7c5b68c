/** Pictures of released tables: hidden figures are marked, never drawn as zero. */
@NullMarked
package org.prasan.reports.charts;

import org.jspecify.annotations.NullMarked;
