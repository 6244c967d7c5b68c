package org.prasan.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The other tests lean on it, so it must find what is wrong. */
class OfficeSchemasTest {

    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @Test
    void acceptsWhatTheSchemaAllows() {
        assertThat(OfficeSchemas.validate(xml("<worksheet xmlns=\"" + SHEET + "\"><sheetData/></worksheet>")))
                .isEmpty();
    }

    @Test
    void findsAWrongOrderAWrongValueAndAnUnknownElement() {
        assertThat(OfficeSchemas.validate(xml("<worksheet xmlns=\"" + SHEET
                        + "\"><sheetData/><cols><col min=\"1\" max=\"1\"/></cols></worksheet>")))
                .isNotEmpty();
        assertThat(OfficeSchemas.validate(
                        xml("<worksheet xmlns=\"" + SHEET + "\"><sheetData><row r=\"x\"/></sheetData></worksheet>")))
                .isNotEmpty();
        assertThat(OfficeSchemas.validate(xml("<worksheet xmlns=\"" + SHEET + "\"><data/><sheetData/></worksheet>")))
                .isNotEmpty();
    }

    @Test
    void findsWhatNoSchemaKnowsOrIsNotWellFormed() {
        assertThat(OfficeSchemas.validate(xml("<sheet/>"))).containsExactly("no schema knows its root");
        assertThat(OfficeSchemas.validate(xml("<sheet>")))
                .singleElement()
                .asString()
                .contains("not well formed");
    }

    private static byte[] xml(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
