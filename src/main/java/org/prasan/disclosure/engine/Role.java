package org.prasan.disclosure.engine;

/** What may become of a cell of the joint matrix. */
public enum Role {

    /** Published unless it would give a primary cell away. */
    OPEN,

    /** Too small to publish: hidden, and protected from being worked out. */
    PRIMARY,

    /** Published whatever it reveals, such as a cell of an earlier edition; what it reveals is reported as unsafe. */
    FORCED,

    /** Never published by this release, needs no protection of its own. */
    HIDDEN
}
