/** What agencies have to do by a day: reminds them, and takes their word on it between meetings. */
@NullMarked
@NamedInterface("resolutions")
package org.prasan.operations.resolutions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
