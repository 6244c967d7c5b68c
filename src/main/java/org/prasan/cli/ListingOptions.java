package org.prasan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a listing is wanted. */
final class ListingOptions {

    @Option(names = "--csv", paramLabel = "FILE", description = "เขียนเป็น CSV / write it as CSV")
    private @Nullable Path csv;

    @Option(names = "--json", description = "พิมพ์เป็น JSON / print it as JSON")
    private boolean json;

    boolean isForPeople() {
        return csv == null && !json;
    }

    void give(Listing listing, PrintWriter out) {
        if (csv != null) {
            listing.write(csv);
            out.println("เขียนแล้ว / written: " + csv + " (" + listing.size() + ")");
        }
        if (json) {
            out.println(listing.json());
        }
        if (isForPeople()) {
            listing.print(out);
        }
    }
}
