package org.prasan.operations.health;

import org.prasan.catalog.LiveCatalog;
import org.prasan.operations.health.Health.Finding;
import org.prasan.operations.health.Health.State;
import org.prasan.vocabulary.Text;

/** Whether jobs/ and reports/ are right as they lie now; while they are not, what was right before goes on. */
final class DefinitionsFinding {

    private static final String PIECE = "definitions";

    private DefinitionsFinding() {}

    static Finding of(LiveCatalog definitions) {
        int wrong = definitions.problems().size();
        if (wrong == 0) {
            return new Finding(PIECE, State.UP, new Text("ถูกต้อง", "are right"), "");
        }
        Text mistakes = new Text("ไม่ถูกต้อง " + wrong + " แห่ง", "have " + wrong + " mistakes");
        return definitions.find().isPresent()
                ? new Finding(
                        PIECE,
                        State.WARN,
                        new Text(
                                mistakes.th() + " ใช้นิยามเดิมที่ถูกต้องต่อไป",
                                mistakes.en() + "; those that were right before are used"),
                        "check")
                : new Finding(PIECE, State.DOWN, mistakes, "check");
    }
}
