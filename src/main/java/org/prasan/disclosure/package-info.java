/** Turns tables of figures into tables that may be released; the only module that can make a safe table. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "catalog", "figures"})
package org.prasan.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
