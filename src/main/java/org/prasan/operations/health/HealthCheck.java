package org.prasan.operations.health;

import org.prasan.catalog.Catalog;
import org.prasan.operations.health.Health.Finding;

/** Looks at one piece. A bean of this type is asked with the others, in the order of their names. */
public interface HealthCheck {

    /** A short name that stays, such as {@code disk}. */
    String piece();

    /** Asked only while the database answers; what it throws is its finding. */
    Finding look(Catalog catalog);
}
