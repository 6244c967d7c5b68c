package org.prasan.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line of a code list. {@code order} is its column of that name, else its place in the file from 1; the
 * attributes are the further columns, such as level, country, area, from_years.
 */
public record Code(String code, Text label, String parent, int order, Map<String, String> attributes) {

    public Code {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a code without text");
        }
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** Empty for a column that the list has not, or that is empty here. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}
