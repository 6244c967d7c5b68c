/** Hands released editions to {@code delivery}, with those who decide about them. */
@NullMarked
@NamedInterface("delivering")
package org.prasan.operations.delivering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
