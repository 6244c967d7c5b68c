package org.prasan.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.operations.DryRuns;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.pipeline.RunServices;
import org.prasan.pipeline.UnknownCodeSearch;
import org.prasan.vocabulary.CodeListEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code codes}: words that no code list knows, and how one becomes a synonym. */
@Command(
        name = "codes",
        mixinStandardHelpOptions = true,
        description =
                "ค่าที่ไม่อยู่ในรายการรหัส และการรับเป็นคำพ้อง / values no code list knows, and making one a synonym")
final class CodesCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--unknown",
            description = "ค่าที่ไม่รู้จัก จำนวน และรหัสใกล้เคียง / unknown values, counts, nearest codes")
    private boolean unknown;

    @Option(names = "--accept", paramLabel = "VALUE", description = "รับค่านี้เป็นคำพ้อง / make this value a synonym")
    private @Nullable String accept;

    @Option(names = "--list", paramLabel = "LIST", description = "ของรายการ / of this code list")
    private String list = "";

    @Option(names = "--as", paramLabel = "CODE", description = "ของรหัสนี้ / of this code")
    private String code = "";

    @Mixin
    private ListingOptions options = new ListingOptions();

    CodesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (unknown == (accept != null)) {
            throw new UsageException("--unknown หรือ / or --accept VALUE --list LIST --as CODE");
        }
        if (accept != null) {
            accept(accept);
        } else {
            list();
        }
        return Status.DONE.exit();
    }

    private void list() {
        Listing listing = new Listing("list", "value", "count", "nearest");
        UnknownCodeSearch.Found found =
                new UnknownCodeSearch(session.catalog(), session.get(RunServices.class)).search();
        found.codes()
                .forEach(each ->
                        listing.add(each.codeList(), each.value(), each.count(), String.join(" | ", each.nearest())));
        options.give(listing, session.out());
        if (options.isForPeople()) {
            found.missing().forEach(path -> session.out().println("ไม่พบไฟล์แล้ว / not there any more: " + path));
        }
    }

    private void accept(String value) {
        if (!session.catalog().codeLists().names().contains(list)) {
            throw new UsageException(
                    "--list: " + String.join(", ", session.catalog().codeLists().names()));
        }
        Path csv = session.home().resolve("jobs/codelists").resolve(list + ".csv");
        try {
            CodeListEdit.addSynonym(csv, code, value);
        } catch (IllegalArgumentException refused) {
            throw new UsageException("รับเป็นคำพ้องไม่ได้ / cannot become a synonym: " + refused.getMessage());
        } catch (UncheckedIOException unwritable) {
            throw new UsageException("เขียนไฟล์ไม่ได้ / the file cannot be written: " + csv);
        }
        session.out().println("เพิ่มคำพ้องแล้ว / synonym added: " + list + " " + code);
        session.reload();
        session.get(DryRuns.class)
                .recheck(session.catalog(), Optional.empty(), Optional.empty())
                .forEach(session.out()::println);
    }
}
