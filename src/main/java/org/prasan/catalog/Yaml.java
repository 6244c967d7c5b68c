package org.prasan.catalog;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prasan.vocabulary.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value in a YAML file that knows its line, so that every mistake can be shown where it stands. */
final class Yaml {

    /** An alias may stand within what it stands for. */
    private static final int DEEPEST = 20;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final String file;
    private final Node node;
    private final int depth;
    private final Map<String, Yaml> entries = new LinkedHashMap<>();
    private final Map<String, Yaml> keys = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();

    private Yaml(String file, Node node, int depth) {
        this.file = file;
        this.node = node;
        this.depth = depth;
        if (depth > DEEPEST) {
            throw problem("ซ้อนกันลึกเกินไป", "this is nested too deeply, or holds itself");
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                Yaml key = new Yaml(file, tuple.getKeyNode(), depth + 1);
                if (keys.put(key.asText(), key) != null) {
                    throw key.problem("สองครั้ง: " + key.asText(), "written twice: " + key.asText());
                }
                entries.put(key.asText(), new Yaml(file, tuple.getValueNode(), depth + 1));
            }
        }
    }

    /** @param file the name that mistakes are reported under */
    static Yaml read(Path path, String file) {
        try {
            return parse(Files.readString(path), file);
        } catch (NoSuchFileException missing) {
            throw problemAt(file, 0, "ไม่พบไฟล์นี้", "this file is not there");
        } catch (MalformedInputException notUtf8) {
            throw problemAt(file, 0, "ไฟล์ไม่ใช่ UTF-8", "the file is not UTF-8");
        } catch (IOException unreadable) {
            throw problemAt(file, 0, "อ่านไฟล์ไม่ได้", "the file cannot be read: " + unreadable.getMessage());
        }
    }

    /** @param file the name that mistakes are reported under */
    static Yaml parse(String text, String file) {
        try {
            Node node = new Compose(LoadSettings.builder()
                            .setLabel(file)
                            .setUseMarks(true)
                            .build())
                    .composeString(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                    .orElseThrow(() -> problemAt(file, 0, "ไฟล์ว่าง", "the file is empty"));
            return new Yaml(file, node, 0).requireMap();
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            throw problemAt(
                    file, line, "YAML ผิดรูป: " + broken.getProblem(), "not well-formed YAML: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            throw problemAt(
                    file, 0, "YAML ผิดรูป: " + broken.getMessage(), "not well-formed YAML: " + broken.getMessage());
        }
    }

    int line() {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    String file() {
        return file;
    }

    DefinitionException problem(String th, String en) {
        return problemAt(file, line(), th, en);
    }

    static DefinitionException problemAt(String file, int line, String th, String en) {
        return new DefinitionException(List.of(new DefinitionProblem(file, line, new Text(th, en))));
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    Yaml get(String key) {
        return find(key).orElseThrow(() -> problem("ขาดรายการ " + key, "\"" + key + "\" is expected here"));
    }

    /** The one key of these that there is. */
    String oneOf(List<String> keys) {
        List<String> found = keys.stream().filter(this::has).toList();
        if (found.size() != 1) {
            throw problem(
                    "ต้องมีอย่างหนึ่งใน " + String.join(", ", keys),
                    "one of " + String.join(", ", keys) + " is expected here");
        }
        return found.get(0);
    }

    Optional<Yaml> find(String key) {
        used.add(key);
        return Optional.ofNullable(entries.get(key));
    }

    /** All entries of a map, whether or not they are known. */
    Map<String, Yaml> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /** All entries of a map whose keys are the user's own. */
    Map<String, Yaml> all() {
        requireMap();
        used.addAll(entries.keySet());
        return entries;
    }

    String asText() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw problem("ต้องเป็นข้อความเดียว", "a single text is expected here");
    }

    String text(String key) {
        return get(key).asText();
    }

    String text(String key, String otherwise) {
        return find(key).map(Yaml::asText).orElse(otherwise);
    }

    int whole(String key) {
        return get(key).asWhole();
    }

    int whole(String key, int otherwise) {
        return find(key).map(Yaml::asWhole).orElse(otherwise);
    }

    int asWhole() {
        try {
            return Integer.parseInt(asText());
        } catch (NumberFormatException notWhole) {
            throw problem("ต้องเป็นจำนวนเต็ม", "a whole number is expected here, not " + asText());
        }
    }

    double number(String key, double otherwise) {
        Optional<Yaml> value = find(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(value.get().asText());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notNumber) {
            // told below, as is a number that is none
        }
        throw value.get().problem("ต้องเป็นตัวเลข", "a number is expected here");
    }

    boolean flag(String key, boolean otherwise) {
        Optional<Yaml> value = find(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        return switch (value.get().asText()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw value.get().problem("ต้องเป็น true หรือ false", "true or false is expected here");
        };
    }

    /** A constant written the way YAML likes it: {@code latest-by-key} for {@code LATEST_BY_KEY}. */
    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return get(key).asChoice(type);
    }

    <E extends Enum<E>> E asChoice(Class<E> type) {
        String constant = asText().toUpperCase(Locale.ROOT).replace('-', '_');
        for (E candidate : type.getEnumConstants()) {
            if (candidate.name().equals(constant)) {
                return candidate;
            }
        }
        String expected = Arrays.stream(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
        throw problem("ต้องเป็นหนึ่งใน: " + expected, "one of " + expected + " is expected here, not " + asText());
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        return has(key) ? choice(key, type) : otherwise;
    }

    /** {@code th} and {@code en}. */
    Text bilingual(String key) {
        return get(key).asBilingual();
    }

    Text bilingual(String key, Text otherwise) {
        return find(key).map(Yaml::asBilingual).orElse(otherwise);
    }

    Text asBilingual() {
        requireMap();
        Text text = new Text(text("th"), text("en"));
        done();
        return text;
    }

    List<Yaml> list(String key) {
        return find(key).map(Yaml::asList).orElse(List.of());
    }

    List<Yaml> asList() {
        if (node instanceof SequenceNode sequence) {
            List<Yaml> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(new Yaml(file, item, depth + 1)));
            return items;
        }
        throw problem("ต้องเป็นรายการ", "a list is expected here");
    }

    /** A list of texts; a single text is a list of one. */
    List<String> texts(String key) {
        Optional<Yaml> value = find(key);
        if (value.isEmpty()) {
            return List.of();
        }
        Yaml texts = value.get();
        return texts.isList() && texts.asList().isEmpty() ? List.of() : texts.asTexts();
    }

    /** At least one text. */
    List<String> asTexts() {
        return isList() ? asFilledList().stream().map(Yaml::asText).toList() : List.of(asText());
    }

    /** A name that nothing else of its kind has. */
    String newName(String key, Set<String> taken) {
        Yaml name = get(key);
        if (!taken.add(name.asText())) {
            throw name.problem(
                    name.asText() + " มีอยู่แล้ว",
                    name.asText() + " is already defined; another name is expected here");
        }
        return name.asText();
    }

    /** A list of at least one. */
    List<Yaml> asFilledList() {
        List<Yaml> items = asList();
        if (items.isEmpty()) {
            throw problem("รายการว่าง ต้องมีอย่างน้อยหนึ่งรายการ", "a list of at least one is expected here");
        }
        return items;
    }

    Yaml requireMap() {
        if (!isMap()) {
            throw problem("ต้องเป็นรายการแบบ ชื่อ: ค่า", "names with values are expected here");
        }
        return this;
    }

    /** Says which names were not expected: a misspelt name would otherwise be silently without effect. */
    void done() {
        for (Map.Entry<String, Yaml> entry : entries.entrySet()) {
            if (!used.contains(entry.getKey())) {
                throw keys.getOrDefault(entry.getKey(), this)
                        .problem(
                                "ไม่รู้จัก " + entry.getKey() + " ที่ใช้ได้: " + String.join(", ", used),
                                "\"" + entry.getKey() + "\" is not known here; expected: " + String.join(", ", used));
            }
        }
    }
}
