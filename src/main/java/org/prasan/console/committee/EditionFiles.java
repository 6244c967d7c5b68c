package org.prasan.console.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prasan.reports.Edition.EditionFile;
import org.prasan.reports.SafeEdition;
import org.prasan.vocabulary.Language;

/** The files of an edition that are for its readers, as a page offers them. Its manifest, which names inputs, is not. */
final class EditionFiles {

    private static final int KIB = 1024;

    private EditionFiles() {}

    /**
     * What a file is.
     *
     * @param words the key of its name
     * @param ending behind the report's code and, where there is one, the language
     */
    enum Kind {
        PDF("edition.pdf", ".pdf", "application/pdf", true),
        WORKBOOK(
                "edition.workbook", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),
        BRIEF(
                "edition.brief",
                ".brief.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                true),
        MEMO(
                "edition.memo",
                ".memo.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                true),
        SLIDES(
                "edition.slides",
                ".slides.pptx",
                "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                true),
        TIDY("edition.tidy", ".tidy.csv", "text/csv;charset=UTF-8", false),
        SDMX("edition.sdmx", ".csv", "text/csv;charset=UTF-8", false),
        STRUCTURE("edition.structure", ".structure.xml", "application/xml", false),
        METADATA("edition.metadata", ".csv-metadata.json", "application/json", false);

        private final String words;
        private final String ending;
        private final String mediaType;
        private final boolean spoken;

        Kind(String words, String ending, String mediaType, boolean spoken) {
            this.words = words;
            this.ending = ending;
            this.mediaType = mediaType;
            this.spoken = spoken;
        }

        public String words() {
            return words;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /**
     * One file.
     *
     * @param language empty for data, which hold both
     * @param kib its size in kibibytes, at least one
     */
    record Offered(Kind kind, String language, String name, long kib) {}

    /** By kind, Thai first. */
    static List<Offered> of(SafeEdition edition) {
        List<Offered> offered = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind.spoken) {
                for (Language language : Language.values()) {
                    find(edition, kind, language.code()).ifPresent(offered::add);
                }
            } else {
                find(edition, kind, "").ifPresent(offered::add);
            }
        }
        return offered;
    }

    static Optional<Offered> named(SafeEdition edition, String name) {
        return of(edition).stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private static Optional<Offered> find(SafeEdition edition, Kind kind, String language) {
        String name = edition.report() + (language.isEmpty() ? "" : "." + language) + kind.ending;
        return edition.files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .map(file -> new Offered(kind, language, name, kib(file)));
    }

    private static long kib(EditionFile file) {
        return Math.max(1, Math.round((double) file.size() / KIB));
    }
}
