package org.prasan.operations.telling;

import java.util.ArrayList;
import java.util.List;
import org.prasan.catalog.DefinitionProblem;
import org.prasan.catalog.Fingerprint;
import org.prasan.catalog.NoticeKind;
import org.prasan.vocabulary.Text;

/** What is told when definitions were changed so that they are not right. */
public final class WrongDefinitions {

    /** The page of the runbook. */
    private static final String CODE = "DEFINITIONS-WRONG";

    private static final int MOST_SHOWN = 10;

    private WrongDefinitions() {}

    /** While others, which were right, go on. */
    public static Happening whileServing(List<DefinitionProblem> problems) {
        return happening(
                problems,
                new Text(
                        "นิยามใน jobs/ หรือ reports/ ไม่ถูกต้อง งานตามตารางใช้นิยามเดิมต่อไป",
                        "A definition in jobs/ or reports/ is not right; scheduled runs go on by those before"));
    }

    /** Nothing runs. */
    public static Happening atStart(List<DefinitionProblem> problems) {
        return happening(
                problems,
                new Text(
                        "serve เริ่มไม่ได้ นิยามใน jobs/ หรือ reports/ ไม่ถูกต้อง งานตามตารางหยุดอยู่",
                        "serve did not start, a definition in jobs/ or reports/ is not right; nothing runs by itself"));
    }

    private static Happening happening(List<DefinitionProblem> problems, Text subject) {
        List<Text> details = new ArrayList<>();
        details.add(new Text("รหัสสาเหตุ " + CODE, "Code " + CODE));
        problems.stream().limit(MOST_SHOWN).map(WrongDefinitions::line).forEach(details::add);
        if (problems.size() > MOST_SHOWN) {
            details.add(Text.same("… " + (problems.size() - MOST_SHOWN)));
        }
        return new Happening(
                NoticeKind.FAILURE,
                "definitions/" + fingerprint(subject, problems),
                "",
                "",
                subject,
                details,
                List.of(
                        new Text("สั่ง check", "Give: check"),
                        new Text("สั่ง runbook " + CODE, "Give: runbook " + CODE)));
    }

    private static Text line(DefinitionProblem problem) {
        String place = problem.file() + (problem.line() > 0 ? ":" + problem.line() : "") + ": ";
        return new Text(
                place + problem.message().th(), place + problem.message().en());
    }

    private static String fingerprint(Text subject, List<DefinitionProblem> problems) {
        List<String> parts = new ArrayList<>(List.of(subject.en()));
        problems.forEach(problem -> parts.add(problem.toString()));
        return Fingerprint.of(parts).substring(0, 16);
    }
}
