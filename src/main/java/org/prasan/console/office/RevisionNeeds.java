package org.prasan.console.office;

import java.util.List;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.Need;
import org.prasan.console.Need.Urgency;
import org.prasan.console.NeedSource;
import org.prasan.operations.revising.RevisionQuestions;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Component;

/** Published editions that later submissions change, as long as nobody has decided about them. */
@Component
class RevisionNeeds implements NeedSource {

    private final RevisionQuestions questions;

    RevisionNeeds(RevisionQuestions questions) {
        this.questions = questions;
    }

    @Override
    public List<Need> of(Account viewer) {
        int open = viewer.is(Role.ADMINISTRATOR) ? questions.open().size() : 0;
        return open == 0
                ? List.of()
                : List.of(new Need(
                        new Text(
                                "ไฟล์ที่มาทีหลังเปลี่ยนรายงานที่เผยแพร่แล้ว " + open + " ฉบับ รอการตัดสินใจ",
                                open + " published editions are changed by later files and wait for a decision"),
                        "/admin/revisions",
                        Urgency.NOW));
    }
}
