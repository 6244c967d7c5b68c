package org.prasan.checks;

import org.prasan.vocabulary.Text;

/** What one rule has against one value; its place is added by whoever knows it. */
record Violation(String rule, Text message, Text mend) {}
