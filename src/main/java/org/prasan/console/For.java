package org.prasan.console;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.prasan.access.Role;

/**
 * Who may use a page or a service; a method's own counts before its class's. Whoever has none of these roles gets a 403
 * and a line in the audit log.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface For {

    Role[] value();
}
