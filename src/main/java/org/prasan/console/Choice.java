package org.prasan.console;

import org.prasan.vocabulary.Text;

/** Something that can be chosen in a form: what the browser sends, and what a person reads. */
public record Choice(String value, Text label) {}
