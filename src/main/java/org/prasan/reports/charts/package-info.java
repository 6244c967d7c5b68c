/**
 * Pictures of released tables: hidden figures are marked, never drawn as zero. Pictures and pages break Thai lines alike.
 */
@NullMarked
package org.prasan.reports.charts;

import org.jspecify.annotations.NullMarked;
