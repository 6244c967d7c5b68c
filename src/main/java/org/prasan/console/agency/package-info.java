/** Pages of agencies: what their own has sent, what is wrong in it, what it has to do. Nothing of others, and no figure. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "console",
            "vocabulary",
            "catalog",
            "audit",
            "access",
            "intake",
            "records",
            "returns",
            "figures",
            "operations :: resolutions"
        })
package org.prasan.console.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
