package org.prasan.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prasan.access.Refusal;
import org.prasan.vocabulary.Text;

/** What is wrong, by the field that it is said beside. */
public final class Wrong {

    private Wrong() {}

    public static Map<String, Text> of(Refusal refusal) {
        return of(List.of(refusal));
    }

    public static Map<String, Text> of(List<Refusal> refusals) {
        Map<String, Text> wrong = new LinkedHashMap<>();
        refusals.forEach(refusal -> wrong.putIfAbsent(refusal.field(), refusal.why()));
        return wrong;
    }
}
