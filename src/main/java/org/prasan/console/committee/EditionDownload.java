package org.prasan.console.committee;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.prasan.console.committee.EditionFiles.Kind;
import org.prasan.console.committee.EditionFiles.Offered;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.reports.SafeEdition;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** One of an edition's files for readers: a PDF opens in the browser, everything else is downloaded. */
final class EditionDownload {

    private EditionDownload() {}

    /** Empty when it has no such file for readers. */
    static Optional<ResponseEntity<byte[]>> of(ReleasedEdition edition, String file) {
        SafeEdition safe = edition.open();
        return EditionFiles.named(safe, file)
                .flatMap(offered -> safe.files().stream()
                        .filter(each -> each.name().equals(offered.name()))
                        .findFirst()
                        .map(each -> answer(edition, offered, safe.content(each))));
    }

    private static ResponseEntity<byte[]> answer(ReleasedEdition edition, Offered offered, byte[] content) {
        ContentDisposition disposition = (offered.kind() == Kind.PDF
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(name(edition, offered), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(offered.kind().mediaType()))
                .body(content);
    }

    /** By which it is still known where it is saved: {@code provincial-committee-FY2562-r2.th.pdf}. */
    private static String name(ReleasedEdition edition, Offered file) {
        String ending = file.name().substring(edition.report().length());
        return edition.report() + "-" + edition.period().code() + "-r" + edition.revision() + ending;
    }
}
