package org.prasan.vocabulary;

import java.util.Map;

/** Who may read an edition, in words instead of the code of its protection policy. */
public final class Audiences {

    private static final Map<String, Text> WORDS = Map.of(
            "provincial", new Text("คณะกรรมการระดับจังหวัด", "provincial committee"),
            "national", new Text("คณะกรรมการระดับชาติ", "national committee"),
            "cross-border", new Text("หน่วยงานความร่วมมือข้ามพรมแดน", "cross-border partners"),
            "public", new Text("ประชาชนทั่วไป", "the public"),
            "internal", new Text("ผู้ดูแลระบบเท่านั้น", "administrators only"));

    private Audiences() {}

    /** The code itself for one that is not known. */
    public static Text of(String code) {
        return WORDS.getOrDefault(code, Text.same(code));
    }
}
