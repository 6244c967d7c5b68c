/** What is done about submissions that change a period whose edition is published. */
@NullMarked
@NamedInterface("revising")
package org.prasan.operations.revising;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
