/** The edition on slides: one table or chart each, for those who show it on a wall. */
@NullMarked
package org.prasan.reports.slides;

import org.jspecify.annotations.NullMarked;
