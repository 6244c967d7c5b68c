package org.prasan.disclosure.engine;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Joint matrices of twelve thousand fictitious people, every margin published, over any of their six dimensions. */
public final class TraffickingTables {

    public static final Path FOLDER = Path.of("src/test/resources/disclosure/trafficking");

    private static final String TOTAL = "Total";
    private static final List<String> DIMENSIONS =
            List.of("nationality", "sex", "age", "exploitation", "province", "quarter");
    private static final Map<String, String> GROUPS =
            Map.of("exploitation", "exploitation_group", "province", "region");

    private final List<CSVRecord> people = read(FOLDER.resolve("inner-cells.csv.gz"));
    private final Map<String, Map<String, List<String>>> ancestors = new LinkedHashMap<>();

    public TraffickingTables() {
        for (String dimension : DIMENSIONS) {
            Map<String, List<String>> codes = new TreeMap<>();
            for (CSVRecord person : people) {
                List<String> up = new ArrayList<>(List.of(person.get(dimension)));
                if (GROUPS.containsKey(dimension)) {
                    up.add(person.get(GROUPS.get(dimension)));
                }
                up.add(TOTAL);
                codes.put(person.get(dimension), up);
            }
            ancestors.put(dimension, codes);
        }
    }

    static List<CSVRecord> read(Path file) {
        try (InputStreamReader reader =
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One table over these dimensions. */
    public JointMatrix.Builder table(String... dimensions) {
        return linked(List.of(dimensions), List.of(List.of(dimensions)));
    }

    /** Five linked tables over all six dimensions. */
    public JointMatrix.Builder five() {
        return linked(
                DIMENSIONS,
                List.of(
                        List.of("exploitation", "province"),
                        List.of("nationality", "sex", "age"),
                        List.of("nationality", "exploitation", "quarter"),
                        List.of("sex", "age", "province"),
                        List.of("sex", "province", "quarter")));
    }

    /** Several tables over the same inner cells; what two of them share is one cell, named by all codes joined by {@code |}. */
    public JointMatrix.Builder linked(List<String> dimensions, List<List<String>> tables) {
        JointMatrix.Builder builder = JointMatrix.builder();
        Map<String, Long> counts = people.stream()
                .collect(Collectors.groupingBy(
                        person -> dimensions.stream().map(person::get).collect(Collectors.joining("|")),
                        Collectors.summingLong(person -> Long.parseLong(person.get("freq")))));
        Map<String, List<Integer>> cells = new LinkedHashMap<>();
        for (List<String> codes :
                product(dimensions, dimension -> ancestors.get(dimension).keySet())) {
            int row = builder.inner(counts.getOrDefault(String.join("|", codes), 0L));
            new TreeSet<>(tables.stream()
                            .flatMap(table -> product(
                                    dimensions,
                                    dimension -> table.contains(dimension)
                                            ? ancestors.get(dimension).get(codes.get(dimensions.indexOf(dimension)))
                                            : List.of(TOTAL))
                                    .stream())
                            .map(cell -> String.join("|", cell))
                            .toList())
                    .forEach(cell -> cells.computeIfAbsent(cell, name -> new ArrayList<>())
                            .add(row));
        }
        cells.forEach((name, rows) ->
                builder.cell(name, rows.stream().mapToInt(Integer::intValue).toArray()));
        return builder;
    }

    private static List<List<String>> product(
            List<String> dimensions, Function<String, ? extends Iterable<String>> codes) {
        List<List<String>> product = List.of(List.of());
        for (String dimension : dimensions) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> start : product) {
                for (String code : codes.apply(dimension)) {
                    List<String> next = new ArrayList<>(start);
                    next.add(code);
                    longer.add(next);
                }
            }
            product = longer;
        }
        return product;
    }
}
