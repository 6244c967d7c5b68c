/** Says whether all is well, and if not why. */
@NullMarked
@NamedInterface("health")
package org.prasan.operations.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
