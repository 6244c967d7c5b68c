package org.prasan.reports.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.prasan.vocabulary.Language;
import org.w3c.dom.Element;

/**
 * What reviewers of official statistics look for in a workbook, on every one of its sheets. What is wrong is said as
 * {@code sheet: problem}. Cells are read by another library than wrote them, all else as the XML that it is.
 */
public final class OfficialStatistics {

    private static final Set<String> SIGNS = Set.of(Signs.HIDDEN, Signs.NOT_REPORTED, Signs.NOT_APPLICABLE);
    private static final int COVER = 0;
    private static final int CONTENTS = 1;

    private final Xlsx book;
    private final Language language;
    private final Map<String, Element> sheets = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private OfficialStatistics(byte[] workbook, Language language) {
        this.book = Xlsx.of(workbook);
        this.language = language;
        RawXml.all(book.xml("xl/workbook.xml"), "sheet").forEach(sheet -> {
            require(sheet.getAttribute("state").isEmpty(), sheet.getAttribute("name"), "is hidden");
            sheets.put(sheet.getAttribute("name"), book.related("xl/workbook.xml", sheet.getAttribute("r:id")));
        });
    }

    public static List<String> problems(byte[] workbook, Language language) {
        OfficialStatistics list = new OfficialStatistics(workbook, language);
        list.checkFile();
        List<String> names = List.copyOf(list.sheets.keySet());
        for (int i = 0; i < names.size(); i++) {
            list.checkSheet(i, names.get(i));
        }
        return list.problems;
    }

    private void checkFile() {
        String core = book.parts().getOrDefault("docProps/core.xml", "");
        require(core.matches("(?s).*<dc:title>[^<]+</dc:title>.*"), "file", "has no title");
        require(core.contains("<dc:language>" + language.locale().toLanguageTag() + "<"), "file", "has no language");
        require(sheets.size() > CONTENTS + 1, "file", "has no cover, contents and tables");
        require(
                book.parts().keySet().stream().noneMatch(part -> part.matches(".*(vba|externalLink|comments).*")),
                "file",
                "has macros, links to other files or comments");
        String cover = book.cells(COVER).values().toString();
        SIGNS.forEach(sign -> require(cover.contains(sign), "cover", "does not explain " + sign));
    }

    private void checkSheet(int number, String name) {
        Element sheet = sheets.get(name);
        Map<String, Object> cells = book.cells(number);
        require(cells.get("A1") instanceof String title && !title.isBlank(), name, "has no title in A1");
        require(
                number == COVER || cells.get("A2") instanceof String line && !line.isBlank(),
                name,
                "has no sentence in A2");
        for (String never : List.of("f", "mergeCell", "autoFilter", "dataValidation")) {
            require(RawXml.all(sheet, never).isEmpty(), name, "has a " + never);
        }
        for (String shown : List.of("row", "col")) {
            require(
                    RawXml.all(sheet, shown).stream()
                            .allMatch(e -> e.getAttribute("hidden").isEmpty()),
                    name,
                    "hides a " + shown);
        }
        checkPaper(number, name, sheet);
        checkTable(number, name, sheet, cells);
        checkPictures(name, sheet);
        for (Element link : RawXml.all(sheet, "hyperlink")) {
            String to = link.getAttribute("location").replaceAll("^'|'!A1$", "").replace("''", "'");
            require(sheets.containsKey(to), name, "has a link to nowhere: " + to);
        }
    }

    private void checkPaper(int number, String name, Element sheet) {
        Element paper = RawXml.one(sheet, "pageSetup");
        require(paper.getAttribute("paperSize").equals("9"), name, "is not printed on A4");
        require(RawXml.one(sheet, "pageSetUpPr").getAttribute("fitToPage").equals("1"), name, "is not fitted to paper");
        if (number > COVER) {
            require(RawXml.one(sheet, "pane").getAttribute("state").equals("frozen"), name, "does not keep its heads");
            require(
                    RawXml.all(book.xml("xl/workbook.xml"), "definedName").stream()
                            .anyMatch(title -> title.getAttribute("name").equals("_xlnm.Print_Titles")
                                    && title.getAttribute("localSheetId").equals(String.valueOf(number))),
                    name,
                    "does not repeat its heads in print");
        }
        require(!RawXml.one(sheet, "oddFooter").getTextContent().isBlank(), name, "has no footer");
    }

    private void checkTable(int number, String name, Element sheet, Map<String, Object> cells) {
        List<Element> parts = RawXml.all(sheet, "tablePart");
        require(parts.size() == 1 || number == COVER && parts.isEmpty(), name, "has not one table");
        for (Element part : parts) {
            Element table = book.related(book.sheetPart(number), part.getAttribute("r:id"));
            String[] area = table.getAttribute("ref").split(":");
            require(!table.getAttribute("displayName").isBlank(), name, "has a table without a name");
            checkHeads(name, table, area, cells);
            boolean figures = number == COVER || table.getAttribute("name").startsWith("T");
            checkCells(name, area, cells, figures);
        }
    }

    private void checkHeads(String name, Element table, String[] area, Map<String, Object> cells) {
        Set<String> heads = new HashSet<>();
        int column = RawXml.column(area[0]);
        for (Element head : RawXml.all(table, "tableColumn")) {
            String words = head.getAttribute("name");
            require(!words.isBlank(), name, "has an empty head");
            require(heads.add(words.toLowerCase(Locale.ROOT)), name, "has a head twice: " + words);
            Object cell = cells.get(RawXml.address(RawXml.row(area[0]), column++));
            require(words.equals(cell), name, "has a head that its cell does not say: " + words + " / " + cell);
        }
    }

    private void checkCells(String name, String[] area, Map<String, Object> cells, boolean figures) {
        Set<String> used = new TreeSet<>();
        for (int row = RawXml.row(area[0]) + 1; row <= RawXml.row(area[1]); row++) {
            for (int column = RawXml.column(area[0]); column <= RawXml.column(area[1]); column++) {
                String address = RawXml.address(row, column);
                Object cell = cells.get(address);
                require(cell != null && !cell.toString().isBlank(), name, "has an empty cell: " + address);
                if (figures && column > RawXml.column(area[0]) && cell instanceof String words) {
                    require(
                            SIGNS.contains(words) || isOfWords(area, column, cells),
                            name,
                            address + " is neither a number nor a sign: " + words);
                    used.add(words);
                }
            }
        }
        String all = cells.values().toString();
        used.retainAll(SIGNS);
        used.forEach(
                sign -> require(all.contains(sign + " = ") || cells.containsValue(sign), name, "explains no " + sign));
    }

    /** A list has columns of dates and words, with no number among them. */
    private static boolean isOfWords(String[] area, int column, Map<String, Object> cells) {
        return IntStream.rangeClosed(RawXml.row(area[0]) + 1, RawXml.row(area[1]))
                .noneMatch(row -> cells.get(RawXml.address(row, column)) instanceof Double);
    }

    private void checkPictures(String name, Element sheet) {
        for (Element drawing : RawXml.all(sheet, "drawing")) {
            String part = book.relatedPart(
                    book.sheetPart(List.copyOf(sheets.keySet()).indexOf(name)), drawing.getAttribute("r:id"));
            Element drawn = book.xml(part);
            for (Element picture : RawXml.all(drawn, "cNvPr")) {
                require(!picture.getAttribute("descr").isBlank(), name, "has a picture without words");
            }
            for (Element chart : RawXml.all(drawn, "chart")) {
                checkChart(name, book.related(part, chart.getAttribute("r:id")));
            }
        }
    }

    private void checkChart(String name, Element chart) {
        require(!RawXml.one(chart, "title").getTextContent().isBlank(), name, "has a chart without a title");
        for (Element series : RawXml.all(chart, "ser")) {
            require(
                    !RawXml.all(RawXml.one(series, "spPr"), "solidFill").isEmpty(),
                    name,
                    "has a series whose colour is not said");
        }
    }

    private void require(boolean holds, String where, String problem) {
        if (!holds) {
            problems.add(where + ": " + problem);
        }
    }
}
