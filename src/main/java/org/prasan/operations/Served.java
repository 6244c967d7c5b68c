package org.prasan.operations;

import org.prasan.vocabulary.Text;

/** Something that {@code serve} keeps running until it is told to end, such as the scheduler or a web server. */
public interface Served {

    /**
     * Starts it and returns; what it throws ends {@code serve}.
     *
     * @return what it is ready for, such as its address, for the screen
     */
    Text start(Serving serving);

    /**
     * Begins nothing new, and returns when what was under way has ended where nothing is half done, within half a
     * minute. Runs have been told to stop already.
     */
    void stop();
}
