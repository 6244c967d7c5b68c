/**
 * Secondary suppression, its certificate and the attacker's audit over one joint matrix: plain Java without Spring,
 * database or files. Cells and inner rows are counted from 0, counts are whole people, sets of cells are {@link
 * java.util.BitSet}s over the cells of their {@link JointMatrix}.
 */
@NullMarked
@NamedInterface("engine")
package org.prasan.disclosure.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
