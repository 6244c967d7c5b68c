package org.prasan.reports.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ReportDefinition;
import org.prasan.reports.office.OfficePackage;
import org.prasan.reports.office.XmlTree;

/**
 * The report folder's {@code <report>.xlsx}: its sheet {@code cover} gives logo, styles and words, and its cells with
 * <code>{title}</code>, <code>{issuer}</code>, <code>{period}</code>, <code>{as_of}</code>, <code>{revision}</code> and
 * <code>{stamp}</code> are filled, as are <code>{as_of_label}</code> and <code>{revision_label}</code>. Its other
 * sheets are left out, as are formulas. A title too long for a line goes on in a formatted, empty cell below it.
 */
final class CoverTemplate {

    private static final String SHEET = "cover";
    private static final String WORKBOOK = "xl/workbook.xml";

    private final Path file;
    private final TemplateParts parts;
    private final Optional<String> cover;

    private CoverTemplate(Path file) throws IOException {
        this.file = file;
        this.parts = TemplateParts.read(file);
        this.cover = coverPart();
    }

    /** The template if there is one and it has a cover. */
    static Optional<CoverTemplate> find(ReportDefinition report) {
        Path file = report.folder().resolve(report.id() + ".xlsx");
        try {
            return Files.exists(file)
                    ? Optional.of(new CoverTemplate(file)).filter(template -> template.cover.isPresent())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + file, e);
        }
    }

    private Optional<String> coverPart() throws IOException {
        Optional<String> id = parts.tree(WORKBOOK).flatMap(workbook -> workbook.find("sheets")).stream()
                .flatMap(sheets -> sheets.all("sheet").stream())
                .filter(sheet -> sheet.attribute("name").equals(SHEET))
                .map(sheet -> sheet.attribute("r:id"))
                .findFirst();
        return parts.relations(WORKBOOK).stream()
                .filter(relation -> relation.id().equals(id.orElse("")))
                .map(TemplateParts.Relation::target)
                .findFirst();
    }

    @Nullable
    XmlTree styles() {
        return related("styles").orElse(null);
    }

    XmlTree sheet() {
        return read(() -> parts.tree(cover.orElseThrow()).orElseThrow());
    }

    /** By their numbers. */
    List<String> strings() {
        return related("sharedStrings").stream()
                .flatMap(strings -> strings.all("si").stream())
                .map(XmlTree::text)
                .toList();
    }

    private Optional<XmlTree> related(String type) {
        return read(() -> {
            Optional<String> part = parts.related(WORKBOOK, type);
            return part.isPresent() ? parts.tree(part.get()) : Optional.empty();
        });
    }

    void addTheme(OfficePackage to) {
        read(() -> {
            Optional<String> theme = parts.related(WORKBOOK, "theme");
            if (theme.isPresent()) {
                parts.copy(to, theme.get(), "application/vnd.openxmlformats-officedocument.theme+xml");
                to.relate(WORKBOOK, "theme", theme.get());
            }
            return theme;
        });
    }

    /** Its pictures; returns the id of the relationship to them, null when it has none. */
    @Nullable
    String addDrawing(OfficePackage to, String sheetPart) {
        return read(() -> {
                    Optional<String> drawing = parts.related(cover.orElseThrow(), "drawing");
                    if (drawing.isEmpty()) {
                        return Optional.<String>empty();
                    }
                    parts.copy(to, drawing.get(), "application/vnd.openxmlformats-officedocument.drawing+xml");
                    return Optional.of(to.relate(sheetPart, "drawing", drawing.get()));
                })
                .orElse(null);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + file, e);
        }
    }
}
