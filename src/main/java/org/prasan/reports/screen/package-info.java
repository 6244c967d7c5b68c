/** The edition as plain text for a screen. */
@NullMarked
package org.prasan.reports.screen;

import org.jspecify.annotations.NullMarked;
