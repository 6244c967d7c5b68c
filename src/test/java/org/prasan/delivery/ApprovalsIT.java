package org.prasan.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.delivery.ReleasedEdition.State;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;
import org.prasan.reports.BrokenEditionException;
import org.prasan.reports.EditionWriter;
import org.prasan.reports.SafeEdition;

class ApprovalsIT {

    private static final String RECIPIENTS = """
            recipients:
              - {recipient: share, audience: provincial, folder: shared}
            reports:
              - {report: summary, to: [share]}
            """;

    @TempDir
    private Path folder;

    @OnEveryDatabase
    void nothingIsIntendedUntilItIsApprovedAndThenWhatWasEnteredIsSent(Supplier<RecordsDatabase> database) {
        PostOffice office = awaiting(database);
        assertThat(office.deliver().states()).isEmpty();
        assertThat(EditionWriter.isWritten(published(office))).isFalse();

        assertThat(approve(office)).isTrue();
        assertThat(approve(office)).isFalse();

        assertThat(office.deliver().states()).containsExactly("edition share folder SENT");
        ReleasedEdition released = edition(office);
        assertThat(released.folder()).isEqualTo(published(office));
        assertThat(released.open().manifestSha256()).isEqualTo(released.manifestSha256());
        assertThat(released.decided().orElseThrow().actor()).isEqualTo("member");
        assertThat(office.audit.list())
                .extracting(entry -> entry.action().after())
                .containsExactly("released " + released.manifestSha256());
    }

    @OnEveryDatabase
    void whatHasChangedSinceIsNotPublished(Supplier<RecordsDatabase> database) throws IOException {
        PostOffice office = awaiting(database);
        Files.writeString(edition(office).folder().resolve("summary.csv"), "other");

        assertThatThrownBy(() -> approve(office)).isInstanceOf(BrokenEditionException.class);

        assertThat(edition(office).state()).isEqualTo(State.AWAITING);
        assertThat(EditionWriter.isWritten(published(office))).isFalse();
    }

    @OnEveryDatabase
    void whatIsDeclinedIsTakenAwayFromWhereAnInterruptedApprovalHadPutIt(Supplier<RecordsDatabase> database) {
        PostOffice office = awaiting(database);
        edition(office).open().copyTo(office.out());

        assertThat(office.approvals().decline(edition(office), "member", "as discussed"))
                .isTrue();

        assertThat(edition(office).state()).isEqualTo(State.DECLINED);
        assertThat(EditionWriter.isWritten(published(office))).isFalse();
        assertThat(approve(office)).isFalse();
        assertThat(office.deliver().states()).isEmpty();
    }

    private static boolean approve(PostOffice office) {
        return office.approvals().approve(edition(office), office.catalog().delivery(), "member", "as discussed");
    }

    private static ReleasedEdition edition(PostOffice office) {
        return office.releases.find(PostOffice.ID).orElseThrow();
    }

    private static Path published(PostOffice office) {
        return office.out().resolve(PostOffice.ID);
    }

    private PostOffice awaiting(Supplier<RecordsDatabase> database) {
        PostOffice office = PostOffice.open(database.get(), folder, 1).recipients(RECIPIENTS);
        SafeEdition edition = EditionOnDisk.revision(1, folder.resolve("awaiting"));
        office.releases.enter(
                edition,
                "monthly/FY2562/r1",
                office.out(),
                "committee",
                office.catalog().delivery());
        return office;
    }
}
