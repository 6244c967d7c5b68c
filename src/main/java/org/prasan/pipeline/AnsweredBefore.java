package org.prasan.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.prasan.catalog.ReportDefinition;
import org.prasan.reports.EditionContext;
import org.prasan.reports.EditionFormat;
import org.prasan.reports.EditionWriter;
import org.prasan.vocabulary.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An earlier answer, which still stands when it was made of the same files and definitions. */
record AnsweredBefore(Path folder) {

    boolean holds(ReportDefinition report, EditionContext now, Set<EditionFormat> formats) {
        JsonNode manifest = manifest();
        return manifest.path("as_of").asString("").equals(now.asOf().toString())
                && manifest.path("stamp").asString("").equals(now.stamp().name())
                && texts(manifest.path("definitions")).equals(new TreeMap<>(now.definitions()))
                && inputs(manifest.path("inputs")).equals(inputs(now))
                && formats.stream().allMatch(format -> has(report, format));
    }

    private JsonNode manifest() {
        try {
            return JsonMapper.shared().readTree(Files.readString(folder.resolve(EditionWriter.MANIFEST)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean has(ReportDefinition report, EditionFormat format) {
        String language = "." + Language.TH.code();
        String file = report.id()
                + switch (format) {
                    case XLSX -> language + ".xlsx";
                    case PDF -> language + ".pdf";
                    case SCREEN -> language + ".txt";
                    case DATA -> ".csv";
                };
        return Files.exists(folder.resolve(file));
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new TreeMap<>();
        object.propertyStream()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        return texts;
    }

    private static Map<String, String> inputs(JsonNode inputs) {
        Map<String, String> byFile = new TreeMap<>();
        inputs.forEach(input -> byFile.put(
                input.path("file").asString(),
                input.path("sha256").asString() + " " + input.path("outcome").asString()));
        return byFile;
    }

    private static Map<String, String> inputs(EditionContext now) {
        Map<String, String> byFile = new TreeMap<>();
        now.inputs().forEach(input -> byFile.put(input.file(), input.sha256() + " " + input.outcome()));
        return byFile;
    }
}
