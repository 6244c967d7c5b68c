package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.CaseRegister;
import org.prasan.support.Desk;

/** A revision has a reason and tells what it changes. */
class RevisionIT {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void published() {
        desk = Desk.withOwnDefinitions(folder).put(cases(6), "ตุลาคม.xlsx");
        assertThat(desk.run().status()).isZero();
    }

    @Test
    void aRevisionTellsHowManyInputsDefinitionsAndFiguresItChanges() {
        desk.put(cases(13), "ตุลาคม แก้ไข.xlsx");
        desk.change("jobs/committee-reports.yml", "refused_share: 1", "refused_share: 0.9");

        Answer undecided = desk.run();
        assertThat(undecided.status()).isEqualTo(1);
        assertThat(undecided.out())
                .contains("changed since revision 1", "new file: ตุลาคม แก้ไข.xlsx", "definition: job");

        Answer revised = desk.run("--revise", "แม่สายส่งแก้ไข");

        assertThat(revised.status()).as(revised.screen()).isZero();
        assertThat(revised.out())
                .contains("new file: ตุลาคม แก้ไข.xlsx")
                .contains("revision 2, because: แม่สายส่งแก้ไข")
                .contains("files: 1 new, 0 changed, 0 gone")
                .contains("definitions changed: job\n")
                .contains("figures changed 1, new 0, gone 0, of ", "against revision 1 (key-figures 1)");
        assertThat(desk.give("show", "2").out()).contains("figures changed 1, new 0, gone 0");
    }

    @Test
    void aRevisionForWhichNothingHasChangedSaysSo() {
        Answer revised = desk.run("--revise", "ตราใหม่");

        assertThat(revised.out())
                .contains("no file and no definition", "definitions changed: 0")
                .contains("figures changed 0, new 0, gone 0")
                .contains("against revision 1\n");
    }

    private static byte[] cases(int count) {
        CaseRegister register = CaseRegister.ofMaeSai();
        IntStream.rangeClosed(1, count).forEach(number -> register.withCase(number + "/2561", "ค้าประเวณี"));
        return register.xlsx();
    }
}
