/**
 * Sends parcels to recipients, each at most once: what was intended is committed before it is sent. It needs {@code access}
 * because what a member subscribes to ends with the rights of the account.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "catalog", "audit", "access", "reports"})
package org.prasan.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
