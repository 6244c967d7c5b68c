/** Drafts the definition of a form from an example of its files; a person decides what it cannot know. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "catalog", "intake :: sheets"})
package org.prasan.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
