package org.prasan.reports.data;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** JSON for people too: UTF-8, LF, two spaces, keys in the order of the map. */
final class Json {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final PrettyPrinter LAYOUT =
            new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);

    private Json() {}

    static byte[] written(Map<String, Object> content) {
        String json = JsonMapper.builder().build().writer().with(LAYOUT).writeValueAsString(content);
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
