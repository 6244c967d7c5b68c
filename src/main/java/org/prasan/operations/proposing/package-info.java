/** Changes of forms and indicators: tried on a copy of the definitions, proposed by one person, approved by another. */
@NullMarked
@NamedInterface("proposing")
package org.prasan.operations.proposing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
