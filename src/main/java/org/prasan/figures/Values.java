package org.prasan.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a record's payload, a flat JSON array, as texts; null for what is not known. */
final class Values {

    private static final JsonFactory JSON = new JsonFactory();

    private Values() {}

    static @Nullable String[] of(String payload) {
        List<@Nullable String> values = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), payload)) {
            parser.nextToken();
            for (JsonToken token = parser.nextToken();
                    token != null && token != JsonToken.END_ARRAY;
                    token = parser.nextToken()) {
                values.add(token == JsonToken.VALUE_NULL ? null : parser.getString());
            }
        }
        return values.toArray(new String[0]);
    }
}
