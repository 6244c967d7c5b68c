package org.prasan.reports.data;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prasan.catalog.ReportDefinition;
import org.prasan.reports.EditionContext;

/** What an edition was made of and what it consists of, as JSON with sorted keys (UTF-8, LF, two spaces). */
public final class Manifest {

    /** @param outputSha256ByFileName the other files of the edition */
    public byte[] write(ReportDefinition report, EditionContext context, Map<String, String> outputSha256ByFileName) {
        SortedMap<String, Object> manifest = new TreeMap<>();
        manifest.put("report", report.id());
        manifest.put("period", context.period().code());
        manifest.put("revision", context.revision());
        manifest.put("audience", report.audience());
        manifest.put("stamp", context.stamp().name());
        manifest.put("protected", context.stamp() != EditionContext.Stamp.INTERNAL);
        manifest.put("as_of", context.asOf().toString());
        manifest.put("rows_read", context.rowsRead());
        manifest.put("rows_refused", context.rowsRefused());
        manifest.put("inputs", inputs(context));
        manifest.put("definitions", definitions(report, context));
        manifest.put("outputs", new TreeMap<>(outputSha256ByFileName));
        return Json.written(manifest);
    }

    private static List<SortedMap<String, String>> inputs(EditionContext context) {
        return context.inputs().stream()
                .sorted(Comparator.comparing(EditionContext.Input::file).thenComparing(EditionContext.Input::sha256))
                .map(input -> new TreeMap<>(
                        Map.of("file", input.file(), "sha256", input.sha256(), "outcome", input.outcome())))
                .<SortedMap<String, String>>map(input -> input)
                .toList();
    }

    /** The report itself is one of its definitions, whether or not the run has listed it. */
    private static SortedMap<String, String> definitions(ReportDefinition report, EditionContext context) {
        SortedMap<String, String> definitions = new TreeMap<>(context.definitions());
        definitions.putIfAbsent("reports/" + report.id(), report.sha256());
        return definitions;
    }
}
