/** Rules that need what is stored: across periods, forms, sheets and agencies; what they ask, and what agencies explain. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "catalog", "audit", "checks", "records", "figures"})
package org.prasan.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
