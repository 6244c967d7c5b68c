package org.prasan.disclosure.engine;

/** Whether a person who is alone in an inner cell, and so knows its count, is reckoned with. */
public enum SingletonMethod {

    /** She is not. */
    NONE,

    /** No sum of singletons is disclosed: who is one of them would know the others. */
    ANY_SUM,

    /**
     * The same where singletons are not primary themselves, mostly inner cells of nobody: a sum of zeros tells that each is
     * zero, so it is disclosed only when all of them together give no primary away.
     */
    ANY_SUM_NOT_PRIMARY
}
