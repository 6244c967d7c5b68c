package org.prasan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.CaseRegister;
import org.prasan.support.Desk;

/** Words that no code list knows, from the list of them to their rows' being taken. */
class CodesCommandIT {

    private static final String UNKNOWN = "แชร์ลูกโซ่";

    @TempDir
    private Path folder;

    @Test
    void anAcceptedWordBecomesASynonymAndItsRowsAreTaken() throws Exception {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(
                        CaseRegister.ofMaeSai()
                                .withCase("1/2562", "การค้าประเวณี")
                                .withCase("2/2562", UNKNOWN)
                                .withCase("3/2562", UNKNOWN)
                                .csv(),
                        "cases.csv");
        assertThat(desk.run().status()).isZero();

        assertThat(desk.list("codes", "--unknown"))
                .extracting(line -> line.get("list") + " " + line.get("value") + " " + line.get("count"))
                .containsExactly("exploitation " + UNKNOWN + " 2");

        Answer wrong = desk.give("codes", "--accept", UNKNOWN, "--list", "exploitation", "--as", "NONE");
        assertThat(wrong.status()).isEqualTo(2);
        Answer accepted = desk.give("codes", "--accept", UNKNOWN, "--list", "exploitation", "--as", "OTHER");
        assertThat(accepted.status()).as(accepted.screen()).isZero();
        assertThat(accepted.out()).contains("synonym added: exploitation OTHER", "read again: 1");
        assertThat(Files.readString(desk.home().resolve("jobs/codelists/exploitation.csv")))
                .contains("|" + UNKNOWN);
        assertThat(desk.list("codes", "--unknown")).isEmpty();
        assertThat(desk.list("submissions"))
                .extracting(f -> f.get("rows_accepted") + " " + f.get("rows_rejected"))
                .containsExactly("3 0");
    }
}
