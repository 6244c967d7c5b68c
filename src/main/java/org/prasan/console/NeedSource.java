package org.prasan.console;

import java.util.List;
import org.prasan.access.Account;

/** Knows what needs somebody; home asks all of them, so each answers from the database within milliseconds. */
public interface NeedSource {

    /** Nothing for whoever may not see the page behind it. */
    List<Need> of(Account viewer);
}
