package org.prasan.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.Fingerprint;
import org.prasan.intake.InboxContent;
import org.prasan.operations.DryRuns;
import org.prasan.records.InboxFile;
import org.prasan.records.InboxFiles;
import org.prasan.records.RunFiles;
import org.prasan.records.SeenFile;

/**
 * A small home of two provinces, each with an agency, and files that lie in its inbox and were read: a console over it
 * has something to show without a run's reports.
 */
public final class SentFiles {

    private final Path home;
    private final List<SeenFile> seen = new ArrayList<>();

    private SentFiles(Path home) {
        this.home = home;
    }

    /** Station one lies in the province P1, station two in P2. */
    public static SentFiles in(Path home) {
        HomeBuilder.in(home)
                .file("jobs/codelists/area.csv", """
                        code,th,en,level,parent
                        ALL,ทั้งหมด,All,all,
                        P1,จังหวัดหนึ่ง,Province One,province,ALL
                        P2,จังหวัดสอง,Province Two,province,ALL
                        D1,อำเภอหนึ่ง,District One,district,P1
                        D2,อำเภอสอง,District Two,district,P1
                        """)
                .file(HomeBuilder.AGENCIES, """
                        code,th,en,area,synonyms
                        A1,สถานีหนึ่ง,Station One,D1,สน.หนึ่ง
                        A2,สถานีสอง,Station Two,P2,สน.สอง
                        """)
                .file("inbox/.keep", "");
        return new SentFiles(home);
    }

    /** Reads some of the sample's files of the last year, as the files of a run that never was. */
    public static void ofSample(OpenConsole console, List<String> paths) {
        SentFiles sent = new SentFiles(Path.of("."));
        Path inbox = Path.of("jobs/examples/fy2562/inbox");
        for (String path : paths) {
            byte[] content = InboxContent.read(inbox, path);
            sent.seen.add(new SeenFile(
                    path, Fingerprint.of(content), content.length, OffsetDateTime.parse("2019-01-15T09:00:00+07:00")));
        }
        sent.read(console, inbox, "committee-reports/FY2562/r1");
    }

    /** A register of people of one month. */
    public SentFiles register(String path, String agency, String month, String received, String... lines) {
        String head =
                "ทะเบียนบุคคล\n" + agency + "\n" + month + "\nลำดับ,เลขที่,วันที่พบ,อำเภอ,เพศ,ชื่อ,อายุ,เด็กชาย\n";
        return file(path, head + String.join("\n", lines) + "\n", received);
    }

    public SentFiles file(String path, String text, String received) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        try {
            Files.write(home.resolve("inbox").resolve(path), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        seen.add(new SeenFile(path, Fingerprint.of(content), content.length, OffsetDateTime.parse(received)));
        return this;
    }

    /** Reads all, and keeps them as the files of a run of this key. */
    public void read(OpenConsole console, String run) {
        read(console, home.resolve("inbox"), run);
    }

    private void read(OpenConsole console, Path inbox, String run) {
        DataSource database = console.bean(DataSource.class);
        List<InboxFile> files = new InboxFiles(database)
                .register(
                        inbox.toAbsolutePath().normalize().toString(),
                        seen,
                        OffsetDateTime.parse("2019-10-01T00:00:00+07:00"));
        new RunFiles(database).freeze(run, files);
        console.bean(DryRuns.class).recheck(Catalog.load(home), Optional.empty(), Optional.empty());
    }
}
