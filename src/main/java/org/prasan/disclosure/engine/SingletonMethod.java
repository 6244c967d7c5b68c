package org.prasan.disclosure.engine;

/** Whether a person who is alone in an inner cell, and so knows its count, is reckoned with. */
public enum SingletonMethod {

    /** She is not. */
    NONE,

    /** No sum of singletons is disclosed: who is one of them would know the others. */
    ANY_SUM
}
