package org.prasan.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.reports.office.OfficeSchemas;
import org.prasan.vocabulary.Language;

class WorkbookSchemaTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPartIsValidWithATemplateAndWithout(Language language) {
        SampleReport sample = SampleReport.full();

        assertThat(OfficeSchemas.problems(Xlsx.of(sample, language).bytes())).isEmpty();
        assertThat(OfficeSchemas.problems(Xlsx.of(sample.in(Path.of("reports/provincial-committee")), language)
                        .bytes()))
                .isEmpty();
    }
}
