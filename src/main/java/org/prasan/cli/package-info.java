/** The one door: commands, their arguments and what they print. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "catalog",
            "audit",
            "access",
            "access",
            "intake",
            "intake::sheets",
            "learning",
            "checks",
            "records",
            "review",
            "returns",
            "figures",
            "disclosure",
            "disclosure::engine",
            "disclosure::instance",
            "reports",
            "pipeline",
            "operations",
            "operations :: telling",
            "operations :: schedules",
            "operations :: revising",
            "operations :: health",
            "operations :: metrics",
            "console",
            "operations :: delivering",
            "operations :: resolutions",
            "delivery"
        })
package org.prasan.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
