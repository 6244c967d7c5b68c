package org.prasan.reports.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class OfficePackageTest {

    @Test
    void ordersEntriesWithTheListOfTypesFirst() throws IOException {
        assertThat(entries(file("xl/b.xml", "xl/a.xml").zip()))
                .extracting(entry -> entry.substring(0, entry.indexOf(' ')))
                .containsExactly("[Content_Types].xml", "_rels/.rels", "xl/a.xml", "xl/b.xml");
    }

    @Test
    void saysWhatEveryPartIsAndWhereTheFileBegins() throws IOException {
        assertThat(entries(file("xl/a.xml").zip()))
                .anySatisfy(entry -> assertThat(entry)
                        .startsWith("[Content_Types].xml")
                        .contains("<Override PartName=\"/xl/a.xml\" ContentType=\"text/of-the-test\"/>"))
                .anySatisfy(entry -> assertThat(entry)
                        .startsWith("_rels/.rels")
                        .contains("Id=\"rId1\"", "relationships/officeDocument\"", "Target=\"/xl/a.xml\""));
    }

    @Test
    void doesNotDependOnTheOrderOfThePartsNorOnTheTimeZone() {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            byte[] inUtc = file("a", "b").zip();
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Bangkok"));
            OfficePackage other = new OfficePackage();
            other.part("b", "text/of-the-test", "b".getBytes(StandardCharsets.UTF_8));
            other.part("a", "text/of-the-test", "a".getBytes(StandardCharsets.UTF_8));
            other.relate(OfficePackage.ROOT, "officeDocument", "a");
            assertThat(other.zip()).isEqualTo(inUtc);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void refusesASecondPartOfTheSameName() {
        OfficePackage file = file("a");

        assertThatThrownBy(() -> file.part("a", "text/of-the-test", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }

    private static OfficePackage file(String... names) {
        OfficePackage file = new OfficePackage();
        for (String name : names) {
            file.part(name, "text/of-the-test", name.getBytes(StandardCharsets.UTF_8));
        }
        file.relate(OfficePackage.ROOT, "officeDocument", names[0]);
        return file;
    }

    /** Name and text of every entry. */
    private static List<String> entries(byte[] zip) throws IOException {
        List<String> entries = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.add(entry.getName() + " " + new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
