package org.prasan.operations.revising;

import java.util.List;
import org.prasan.catalog.NoticeKind;
import org.prasan.operations.telling.Happening;
import org.prasan.vocabulary.Text;

/** The one notice of all editions that were asked about at a time. */
final class RevisionNotice {

    private RevisionNotice() {}

    static String key(long newest) {
        return "revision/" + newest;
    }

    static Happening of(List<TouchedEdition> editions, List<RevisionQuestion> questions) {
        long newest =
                questions.stream().mapToLong(RevisionQuestion::newest).max().orElseThrow();
        return new Happening(
                NoticeKind.REVISION,
                key(newest),
                "",
                "",
                new Text(
                        "ไฟล์ที่มาทีหลังเปลี่ยนงวดที่เผยแพร่แล้ว " + editions.size() + " ฉบับ",
                        "Later submissions change " + editions.size() + " published editions"),
                editions.stream().map(TouchedEdition::line).map(Text::same).toList(),
                List.of(
                        command("revisions"),
                        command("revisions --answer " + questions.get(0).id()
                                + " --with now|next|keep --reason \"…\"")));
    }

    private static Text command(String words) {
        return new Text("สั่ง " + words, "Give: " + words);
    }
}
