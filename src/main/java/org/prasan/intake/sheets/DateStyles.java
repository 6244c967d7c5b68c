package org.prasan.intake.sheets;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Which of a workbook's cell styles show a number as a date; of all that styles say nothing else is needed. */
final class DateStyles extends PartHandler {

    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, Boolean> judged = new HashMap<>();
    private final BitSet dates = new BitSet();
    private int size;
    private boolean inFormats;
    private boolean inCellStyles;

    static DateStyles read(ZipParts parts, Optional<String> path) throws IOException, SAXException {
        DateStyles styles = new DateStyles();
        if (path.isPresent()) {
            styles.parse(parts, path.get());
        }
        return styles;
    }

    boolean isDate(int style) {
        return dates.get(style);
    }

    @Override
    void start(String name, Attributes attributes) throws SAXException {
        switch (name) {
            case "numFmts" -> inFormats = true;
            case "numFmt" -> addFormat(attributes);
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> addStyle(attributes);
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        switch (name) {
            case "numFmts" -> inFormats = false;
            case "cellXfs" -> throw enough();
            default -> {}
        }
    }

    private void addFormat(Attributes attributes) {
        String code = attribute(attributes, "formatCode");
        if (inFormats && code != null) {
            codes.put(number(attribute(attributes, "numFmtId")), code);
        }
    }

    private void addStyle(Attributes attributes) {
        if (inCellStyles) {
            int format = number(attribute(attributes, "numFmtId"));
            dates.set(size++, judged.computeIfAbsent(format, f -> DateFormats.isDate(f, codes.get(f))));
        }
    }

    private static int number(@Nullable String value) {
        return value == null ? 0 : Integer.parseInt(value);
    }
}
