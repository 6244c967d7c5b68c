package org.prasan.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prasan.catalog.ReportDefinition;
import org.prasan.records.RunFiles;
import org.prasan.reports.EditionDifference;
import org.prasan.reports.EditionWriter;

/**
 * What a revision changes against the one before: inputs, definitions, and how many of the figures that readers see. Only
 * what is published in both editions is compared, so that the counts give nothing away.
 */
final class RevisionChanges {

    private final Run run;
    private final Runs runs;
    private final RunFiles files;

    RevisionChanges(Run run, RunServices services) {
        this.run = run;
        this.runs = services.runs();
        this.files = new RunFiles(services.dataSource());
    }

    /**
     * @param out the folder that the revision's editions lie in
     * @return for people; none for a first edition
     */
    List<String> lines(List<ReportDefinition> reports, Path out) {
        Optional<Run> before = runs.find(run.job(), run.period(), run.revision() - 1);
        if (before.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("ครั้งที่ " + run.revision() + " เพราะ / revision " + run.revision() + ", because: " + run.reason());
        lines.add(inputs(before.get()));
        lines.add(definitions(before.get()));
        reports.forEach(report -> figures(report, out).ifPresent(lines::add));
        return lines;
    }

    private String inputs(Run before) {
        InputChanges changes = InputChanges.between(files.files(before.key()), files.files(run.key()));
        int added = changes.added().size();
        int changed = changes.changed().size() + changes.moved().size();
        int gone = changes.gone().size();
        return "  ไฟล์: ใหม่ " + added + " เปลี่ยน " + changed + " หายไป " + gone + " / files: " + added + " new, "
                + changed + " changed, " + gone + " gone";
    }

    private String definitions(Run before) {
        TreeSet<String> names = new TreeSet<>(run.definitions().keySet());
        names.addAll(before.definitions().keySet());
        names.removeIf(name -> Optional.ofNullable(run.definitions().get(name))
                .equals(Optional.ofNullable(before.definitions().get(name))));
        return "  นิยามที่เปลี่ยน / definitions changed: " + (names.isEmpty() ? "0" : String.join(", ", names));
    }

    private Optional<String> figures(ReportDefinition report, Path out) {
        Path now = EditionWriter.folder(report, run.period(), run.revision(), out);
        if (!EditionWriter.isWritten(now)) {
            return Optional.empty();
        }
        return Optional.of("  " + report.id() + ": "
                + published(report)
                        .map(before ->
                                words(before.getKey(), EditionDifference.between(report.id(), before.getValue(), now)))
                        .orElse("ยังไม่เคยเผยแพร่ / was not published before"));
    }

    /** The last edition of an earlier revision: that may have failed, or been held. */
    private Optional<Map.Entry<Integer, Path>> published(ReportDefinition report) {
        return IntStream.iterate(run.revision() - 1, revision -> revision > 0, revision -> revision - 1)
                .boxed()
                .flatMap(revision -> runs.find(run.job(), run.period(), revision).stream())
                .map(earlier -> Map.entry(
                        earlier.revision(),
                        EditionWriter.folder(report, earlier.period(), earlier.revision(), earlier.out())))
                .filter(edition -> EditionWriter.isWritten(edition.getValue()))
                .findFirst();
    }

    private static String words(int revision, List<EditionDifference> tables) {
        int figures = tables.stream().mapToInt(EditionDifference::figures).sum();
        int changed = tables.stream().mapToInt(EditionDifference::changed).sum();
        int added = tables.stream().mapToInt(EditionDifference::added).sum();
        int gone = tables.stream().mapToInt(EditionDifference::gone).sum();
        String where = tables.stream()
                .filter(table -> !table.isNone())
                .map(table -> table.table() + " " + (table.changed() + table.added() + table.gone()))
                .collect(Collectors.joining(", "));
        return "ตัวเลขเปลี่ยน " + changed + " เพิ่ม " + added + " หายไป " + gone + " จาก " + figures
                + " เทียบกับครั้งที่ " + revision
                + " / figures changed " + changed + ", new " + added + ", gone " + gone + ", of " + figures
                + ", against revision " + revision + (where.isEmpty() ? "" : " (" + where + ")");
    }
}
