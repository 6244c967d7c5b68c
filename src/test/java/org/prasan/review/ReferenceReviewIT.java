package org.prasan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Desk;

/** The tenth meeting follows up resolutions of the fifth to the ninth. */
class ReferenceReviewIT {

    @TempDir
    private Path folder;

    @Test
    void aFollowUpOfAResolutionThatNobodySentIsAskedAbout() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put("fy2562/inbox/meetings/มติที่ประชุม_ครั้งที่_10.xlsx", "meeting-10.xlsx");
        desk.run();

        assertThat(desk.list("queries"))
                .hasSizeGreaterThan(9)
                .allSatisfy(query -> assertThat(query)
                        .containsEntry("rule", "resolution-unknown")
                        .containsEntry("agency", "TH-BCC-CRI"))
                .extracting(query -> query.get("question").replaceFirst(".* / row \\d+ ", ""))
                .contains("refers to 5/1, which the other table does not have")
                .noneMatch(question -> question.contains(" 10/"));
    }
}
