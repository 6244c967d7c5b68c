/** The readers against files made for each trap, and against POI's own model. */
@NullMarked
package org.prasan.intake.sheets;

import org.jspecify.annotations.NullMarked;
