package org.prasan.access;

import org.prasan.vocabulary.Text;

/**
 * What is wrong with something that was typed.
 *
 * @param field the field to say it beside
 */
public record Refusal(String field, Text why) {

    static Refusal of(String field, String th, String en) {
        return new Refusal(field, new Text(th, en));
    }
}
