package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunbookTest {

    @ParameterizedTest
    @EnumSource(FailureCode.class)
    void everyFailureHasAPageThatSaysWhatHappenedWhetherTheDataAreSafeAndWhatToType(FailureCode code) {
        List<String> page = Runbook.page(code);

        assertThat(page.get(0)).isEqualTo("# " + code.code());
        assertThat(page)
                .containsSubsequence(
                        "## เกิดอะไรขึ้น · What happened",
                        "## ข้อมูลปลอดภัยหรือไม่ · Is the data safe",
                        "## ต้องสั่งอะไร · What to type");
        assertThat(page.get(page.size() - 1)).startsWith("- ").contains("java ", " target/prasan.jar ");
    }

    @ParameterizedTest
    @EnumSource(FailureCode.class)
    void aPageIsFoundByItsCodeInAnyCase(FailureCode code) {
        assertThat(Runbook.find(code.code().toLowerCase(java.util.Locale.ROOT))).contains(code);
    }

    @Test
    void thePageOfARunNamesItWhereverItIsKnown() {
        RunbookNames names = new RunbookNames("monthly", "2019-09", "7");

        assertThat(Runbook.page(FailureCode.PROCESS_DIED, names))
                .anyMatch(line -> line.endsWith("rerun 7`"))
                .noneMatch(line -> line.contains("EXECUTION"));
        assertThat(Runbook.page(FailureCode.INPUT_CHANGED, names))
                .anyMatch(line -> line.endsWith("run monthly --period 2019-09 --revise \"REASON\"`"));
        assertThat(Runbook.page(FailureCode.PROCESS_DIED, RunbookNames.NONE))
                .isEqualTo(Runbook.page(FailureCode.PROCESS_DIED));
    }
}
