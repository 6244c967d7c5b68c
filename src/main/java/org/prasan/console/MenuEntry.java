package org.prasan.console;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The navigation names this page, to whom {@link For} lets in. Its group is the first part of its path. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MenuEntry {

    String path();

    /** The key of its name, such as {@code runs.menu}. */
    String words();

    /** Its place in its group, lowest first. */
    int order();
}
