/** Turns an agency's file into a submission and its rows, without names or identity numbers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "catalog"})
package org.prasan.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
