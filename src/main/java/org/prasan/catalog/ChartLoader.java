package org.prasan.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.prasan.catalog.ChartSpec.Kind;
import org.prasan.catalog.ChartSpec.Tile;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.Text;

/** Reads the charts of a report. */
final class ChartLoader {

    private static final Text NONE = Text.same("");

    private final CodeLists lists;

    ChartLoader(CodeLists lists) {
        this.lists = lists;
    }

    /** @param tables of the report by id */
    ChartSpec chart(Yaml yaml, Map<String, TableSpec> tables, Set<String> contents) {
        Kind kind = yaml.choice("kind", Kind.class);
        TableSpec table = Objects.requireNonNull(tables.get(ReportLoader.known(yaml.get("table"), tables.keySet())));
        ChartSpec chart = new ChartSpec(
                yaml.newName("chart", contents),
                table.id(),
                kind,
                yaml.bilingual("title"),
                yaml.bilingual("subtitle", NONE),
                yaml.find("finding").map(finding -> SentenceLoader.sentence(finding, table)),
                kind == Kind.TILES ? tiles(yaml.get("tiles")) : Map.of());
        yaml.done();
        return chart;
    }

    /** Codes of a list with {@code tile_column} and {@code tile_row}; those without stand on no map. */
    private Map<String, Tile> tiles(Yaml list) {
        ColumnLoader.requireList(list, lists);
        Map<String, Tile> tiles = new LinkedHashMap<>();
        for (Code code : lists.get(list.asText()).codes()) {
            if (!code.attribute("tile_column").isEmpty()) {
                tiles.put(code.code(), tile(list, code));
            }
        }
        if (tiles.isEmpty()) {
            throw list.problem(
                    "รายการรหัสไม่มี tile_column และ tile_row",
                    "a code list with tile_column and tile_row is expected here");
        }
        return tiles;
    }

    private static Tile tile(Yaml list, Code code) {
        try {
            return new Tile(
                    Integer.parseUnsignedInt(code.attribute("tile_column")),
                    Integer.parseUnsignedInt(code.attribute("tile_row")),
                    code.label());
        } catch (NumberFormatException notWhole) {
            throw list.problem(
                    "ตำแหน่งของ " + code.code() + " ต้องเป็นจำนวนเต็ม",
                    "whole numbers from 0 are expected as tile_column and tile_row of " + code.code());
        }
    }
}
