package org.prasan.catalog;

import java.util.List;
import org.prasan.vocabulary.Text;

/**
 * Our own figures beside those of others, in those steps of time only for which agencies of enough areas have reported:
 * a total of two provinces does not stand beside that of a country.
 *
 * @param indicators of ours
 * @param dimension of theirs whose code list the areas of agencies are of
 * @param level of that list which is counted
 * @param least how many areas of that level make our total a whole
 * @param otherwise what is said where no step has that many; {@code {areas}} stands for how many there are at most
 */
public record BesideSpec(List<String> indicators, String dimension, String level, int least, Text otherwise) {

    public static final String AREAS = "{areas}";

    public BesideSpec {
        indicators = List.copyOf(indicators);
        if (least < 1) {
            throw new IllegalArgumentException("no area is no whole");
        }
    }
}
