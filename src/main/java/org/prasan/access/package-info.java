/**
 * Who may do what: accounts with roles and areas, passwords, second factors, tokens of the API's clients. It needs
 * {@code audit} because a change of rights and its line in the log are kept or lost together.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "audit"})
package org.prasan.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
