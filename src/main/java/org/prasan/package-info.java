/** Starts Prasan; every module is a package below. */
@NullMarked
package org.prasan;

import org.jspecify.annotations.NullMarked;
