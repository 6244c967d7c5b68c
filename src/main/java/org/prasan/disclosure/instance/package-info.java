/** Reads a case of disclosure control from a folder, so that anyone can hold the engine against other tools. */
@NullMarked
@NamedInterface("instance")
package org.prasan.disclosure.instance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
