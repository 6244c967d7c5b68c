/** Decides what people are told, keeps it as notices, and hands it to {@code delivery}. */
@NullMarked
@NamedInterface("telling")
package org.prasan.operations.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
