package org.prasan.reports.sentences;

import java.util.Optional;
import org.prasan.catalog.SentenceSpec;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;
import org.prasan.vocabulary.Text;

/** One way to make a sentence from a table. */
interface SentenceRule {

    /** Empty when the figures bear no such sentence out. */
    Optional<Text> say(SentenceSpec spec, TableContent table, EditionContext edition);
}
