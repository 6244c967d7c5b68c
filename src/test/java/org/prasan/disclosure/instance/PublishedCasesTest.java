package org.prasan.disclosure.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.disclosure.engine.Certificate;
import org.prasan.disclosure.engine.JointMatrix;
import org.prasan.disclosure.engine.Protection;
import org.prasan.disclosure.engine.Role;
import org.prasan.disclosure.engine.Suppression;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The engine against the sets that an established R package found, exactly. */
class PublishedCasesTest {

    private static final Path CASES = Path.of("src/test/resources/disclosure");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("expected.json")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hidesExactlyTheCellsThatTheReferenceHides(String name) {
        Instance instance = InstanceFolder.read(CASES.resolve(name));
        Protection protection = new Suppression(instance.singletons()).protect(instance.matrix());
        JsonNode expected =
                JsonMapper.builder().build().readTree(CASES.resolve(name).resolve("expected.json"));
        assertThat(protection.holds()).isTrue();
        assertThat(protection.suppressed().cardinality())
                .isEqualTo(instance.matrix().cells(Role.PRIMARY).cardinality()
                        + protection.secondary().cardinality());
        if (expected.has("secondary_cells")) {
            List<Integer> cells = expected.path("secondary_cells").isArray()
                    ? expected.path("secondary_cells")
                            .valueStream()
                            .map(JsonNode::asInt)
                            .toList()
                    : List.of(expected.path("secondary_cells").asInt());
            assertThat(fromOne(protection.secondary())).isEqualTo(new TreeSet<>(cells));
            assertThat(protection.suppressed()).isEqualTo(instance.statedSuppressed());
        } else {
            assertThat(protection.secondary().cardinality())
                    .isEqualTo(expected.path("expected_secondary_count").asInt());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void triesCellsInTheOrderThatTheReferenceDoesWhenNoneIsGiven(String name) {
        Instance instance = InstanceFolder.read(CASES.resolve(name));
        JointMatrix.Builder unranked = instance.matrix().toBuilder();
        for (int cell = 0; cell < instance.matrix().cells(); cell++) {
            unranked.rank(cell, 0);
        }
        Suppression suppression = new Suppression(instance.singletons());
        assertThat(suppression.protect(unranked.build()).secondary())
                .isEqualTo(suppression.protect(instance.matrix()).secondary());
    }

    @Test
    void thePatternThatLooksSafeInEveryRowAndColumnIsFoundUnsafe() {
        Instance instance = InstanceFolder.read(CASES.resolve("sdctable-rowscol"));
        BitSet revealed =
                Certificate.of(instance.matrix(), instance.statedSuppressed()).revealed();
        assertThat(names(instance, revealed)).containsExactly("w|b");
    }

    @Test
    void tablesThatAreSafeOneByOneAreFoundUnsafeTogether() {
        Instance instance = InstanceFolder.read(CASES.resolve("issue136"));
        BitSet primaries = instance.matrix().cells(Role.PRIMARY);
        assertThat(names(instance, Certificate.of(instance.matrix(), primaries).revealed()))
                .containsExactly("K");
    }

    private static TreeSet<Integer> fromOne(BitSet cells) {
        return cells.stream().mapToObj(cell -> cell + 1).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(Instance instance, BitSet cells) {
        return cells.stream().mapToObj(instance.matrix()::name).toList();
    }
}
