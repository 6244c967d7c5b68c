package org.prasan.reports.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prasan.disclosure.TableContent;

/** The codes of a table's rows or columns as SDMX allows them: letters, digits, {@code _ @ $ -}, none twice. */
record AxisCodes(List<String> codes) {

    /** SDMX's code for a total. */
    private static final String TOTAL = "_T";

    /** SDMX's code for what is not applicable. */
    private static final String NONE = "_Z";

    static AxisCodes of(List<TableContent.Head> heads) {
        Set<String> taken = new HashSet<>();
        List<String> codes = new ArrayList<>();
        for (TableContent.Head head : heads) {
            String code = allowed(head);
            String unique = code;
            for (int again = 2; !taken.add(unique); again++) {
                unique = code + "_" + again;
            }
            codes.add(unique);
        }
        return new AxisCodes(codes);
    }

    String get(int index) {
        return codes.get(index);
    }

    private static String allowed(TableContent.Head head) {
        if (head.code().isBlank()) {
            return head.total() ? TOTAL : NONE;
        }
        return id(head.code());
    }

    static String id(String code) {
        return code.replaceAll("[^A-Za-z0-9_@$-]", "_");
    }
}
