/** The append-only log of what people did to the data: who, when, what, why, how it stood before and after. */
@NullMarked
@ApplicationModule(allowedDependencies = "vocabulary")
package org.prasan.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
