package org.prasan.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class StableZipTest {

    @Test
    void ordersEntriesWithTheListOfTypesFirst() throws IOException {
        byte[] zip = StableZip.repack(zip("xl/b.xml", "[Content_Types].xml", "_rels/.rels", "xl/a.xml"));

        assertThat(names(zip)).containsExactly("[Content_Types].xml", "_rels/.rels", "xl/a.xml", "xl/b.xml");
    }

    @Test
    void doesNotDependOnTheOrderOfTheEntriesNorOnTheTimeZone() throws IOException {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            byte[] inUtc = StableZip.repack(zip("a", "b"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Bangkok"));
            assertThat(StableZip.repack(zip("b", "a"))).isEqualTo(inUtc);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
