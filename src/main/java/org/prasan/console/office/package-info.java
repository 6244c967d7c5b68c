/** Pages of statisticians and administrators. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "console",
            "vocabulary",
            "catalog",
            "audit",
            "access",
            "intake",
            "checks",
            "records",
            "review",
            "figures",
            "pipeline",
            "operations",
            "operations :: health",
            "operations :: revising",
            "operations :: schedules",
            "operations :: proposing",
            "operations :: telling",
            "delivery"
        })
package org.prasan.console.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
