package org.prasan.disclosure.engine;

/** What is done with cells in which nobody is counted. */
public enum ZeroRule {

    /** Tried first, so that other cells are hidden instead; inner cells of one person are the singletons. */
    PUBLISHED,

    /** Tried last, like any small cell; inner cells of nobody are the singletons. */
    MAY_BE_HIDDEN,

    /** Hidden and protected like small counts; inner cells of nobody are the singletons. */
    PRIMARY
}
