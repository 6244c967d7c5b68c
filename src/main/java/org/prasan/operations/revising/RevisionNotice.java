package org.prasan.operations.revising;

import java.util.List;
import org.prasan.catalog.NoticeKind;
import org.prasan.operations.telling.Happening;
import org.prasan.records.Seen;
import org.prasan.vocabulary.Text;

/** The one notice of all editions that were asked about at a time. */
final class RevisionNotice {

    private RevisionNotice() {}

    private static String key(Seen newest) {
        return "revision/" + newest.submission() + (newest.amendment() > 0 ? "/" + newest.amendment() : "");
    }

    static Happening of(List<TouchedEdition> editions, List<RevisionQuestion> questions) {
        Seen newest = questions.stream()
                .map(RevisionQuestion::newest)
                .reduce(Seen::and)
                .orElseThrow();
        return new Happening(
                NoticeKind.REVISION,
                key(newest),
                "",
                "",
                new Text(
                        "ไฟล์ที่มาหรือแก้ไขทีหลังเปลี่ยนงวดที่เผยแพร่แล้ว " + editions.size() + " ฉบับ",
                        "Later submissions or amendments change " + editions.size() + " published editions"),
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
