/** The words every module shares: code lists, areas, periods, Buddhist dates, digits and Thai text. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.prasan.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
