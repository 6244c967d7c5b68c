package org.prasan.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.FormDefinition;
import org.prasan.support.CheckedFile;
import org.prasan.support.LibreOffice;

/** Every form of the project, filled in, reads back without a finding. */
class FilledFormsTest {

    private static final Catalog CATALOG = Catalog.load(Path.of("."));

    @TempDir
    private Path folder;

    static List<String> forms() {
        return CATALOG.forms().stream().map(FormDefinition::id).toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFilledFormReadsBackWithoutAFinding(String id) throws IOException {
        FilledForm form = new FilledForm(CATALOG, CATALOG.form(id));

        assertReadsBack(id, form.filled(form.blank()));
    }

    /** Opened and saved by LibreOffice before it is filled in, and again after. */
    @Test
    void soItDoesWhenLibreOfficeHasSavedIt() throws IOException {
        LibreOffice office = LibreOffice.orSkip();
        Map<String, byte[]> blank = new LinkedHashMap<>();
        forms().forEach(id -> blank.put(id, new FilledForm(CATALOG, CATALOG.form(id)).blank()));
        Map<String, byte[]> filled = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> saved :
                office.convertAll(blank, "xlsx", "xlsx", folder.resolve("1")).entrySet()) {
            filled.put(saved.getKey(), new FilledForm(CATALOG, CATALOG.form(saved.getKey())).filled(saved.getValue()));
        }

        assertThat(filled).hasSameSizeAs(forms());
        office.convertAll(filled, "xlsx", "ods", folder.resolve("2")).forEach(FilledFormsTest::assertReadsBack);
    }

    private static void assertReadsBack(String form, byte[] content) {
        CheckedFile file = CheckedFile.of(CATALOG, content);

        assertThat(file.recognised().form().id()).isEqualTo(form);
        assertThat(file.refused()).as(form).isEmpty();
        assertThat(file.warned()).as(form).isEmpty();
        assertThat(file.linesTaken()).as(form).isGreaterThanOrEqualTo(2);
    }
}
