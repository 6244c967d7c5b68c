package org.prasan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.Desk;

class AccountsCommandIT {

    @TempDir
    Path folder;

    @Test
    void anUnknownAccountIsSaidAndAnEmptyListIsEmpty() {
        Desk desk = Desk.of(folder);

        assertThat(desk.give("accounts").out()).contains("name", "second_factor");
        Answer wrong = desk.give("accounts", "nobody", "--reset-password");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("ไม่มีบัญชี / there is no account nobody");
    }
}
