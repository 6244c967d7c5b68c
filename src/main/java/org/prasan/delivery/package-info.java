/** Sends parcels to recipients, each at most once: what was intended is committed before it is sent. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "catalog", "audit", "reports"})
package org.prasan.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
