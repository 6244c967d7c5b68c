package org.prasan.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.intake.sheets.Cell.Kind;
import org.prasan.intake.sheets.ReadFile.ReadSheet;

class XlsxReaderTest {

    @Test
    void countsOnWhereRowsAndCellsDoNotSayWhereTheyAre() throws Exception {
        ReadFile file = RawXlsx.rows("<row><c><v>1</v></c><c r='D1'><v>4</v></c><c><v>5</v></c></row>"
                        + "<row r='7'><c><v>7</v></c></row><row><c><v>8</v></c></row>")
                .read();

        assertThat(file.only().rowNumbers()).containsExactly(1, 7, 8);
        assertThat(file.cell("A1")).isEqualTo(Cell.number(1));
        assertThat(file.cell("B1")).isNull();
        assertThat(file.cell("E1")).isEqualTo(Cell.number(5));
        assertThat(file.cell("A8")).isEqualTo(Cell.number(8));
    }

    @Test
    void takesTheRowFromItsCellsWhereTheRowItselfDoesNotSayIt() throws Exception {
        ReadFile file = RawXlsx.rows("<row><c r='B5'><v>1</v></c></row><row><c r='B9'><v>2</v></c></row>")
                .read();

        assertThat(file.only().rowNumbers()).containsExactly(5, 9);
    }

    @Test
    void joinsTheRunsOfARichTextAndLeavesItsReadingOut() throws Exception {
        ReadFile file = RawXlsx.rows("<row><c t='s'><v>0</v></c></row>")
                .strings("<si><r><t>แม่</t></r><r><rPr><b/></rPr><t>สาย</t></r>"
                        + "<rPh sb='0' eb='1'><t>Mae Sai</t></rPh><phoneticPr fontId='1'/></si>")
                .read();

        assertThat(file.cell("A1")).isEqualTo(Cell.text("แม่สาย"));
    }

    @Test
    void hasOneCellForAllThatShareAText() throws Exception {
        ReadFile file = RawXlsx.rows("<row><c t='s'><v>0</v></c><c t='s'><v>0</v></c></row>")
                .strings("<si><t>ชาย</t></si>")
                .read();

        assertThat(file.cell("A1")).isSameAs(file.cell("B1"));
    }

    @Test
    void readsTextsThatLieInTheCellsEvenAsCdata() throws Exception {
        ReadFile file = RawXlsx.rows("<row><c t='inlineStr'><is><t><![CDATA[a<b]]></t></is></c>"
                        + "<c t='inlineStr'><is><r><t>หญิง</t></r><r><t>ชาย</t></r><rPh><t>x</t></rPh></is></c></row>")
                .read();

        assertThat(file.cell("A1")).isEqualTo(Cell.text("a<b"));
        assertThat(file.cell("B1")).isEqualTo(Cell.text("หญิงชาย"));
    }

    @Test
    void decodesEscapedCharacters() throws Exception {
        ReadFile file = RawXlsx.rows("<row><c t='s'><v>0</v></c><c t='str'><f>A1</f><v>x_x0009_y</v></c></row>")
                .strings("<si><t>a_x000D_\nb _x005F_x000D_ _x0024_1</t></si>")
                .read();

        assertThat(file.cell("A1")).isEqualTo(Cell.text("a\r\nb _x000D_ $1"));
        assertThat(file.cell("B1")).isEqualTo(Cell.text("x\ty", true));
    }

    @ParameterizedTest
    @CsvSource({"12,12", "-3.50,-3.5", "1E3,1000", "0.1,0.1", "3310100123456,3310100123456", "1e-7,0.0000001"})
    void readsNumbers(String written, String text) throws Exception {
        Cell cell =
                RawXlsx.rows("<row><c><v>" + written + "</v></c></row>").read().cell("A1");

        assertThat(cell).extracting(Cell::kind, Cell::text).containsExactly(Kind.NUMBER, text);
    }

    @Test
    void readsTruthValuesAndErrors() throws Exception {
        ReadFile file = RawXlsx.rows("<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='e'><v>#SPILL!</v></c></row>")
                .read();

        assertThat(file.cell("A1")).isEqualTo(Cell.bool(true, false));
        assertThat(file.cell("B1")).isEqualTo(Cell.bool(false, false));
        assertThat(file.cell("C1")).isEqualTo(Cell.error("#SPILL!", false));
    }

    @Test
    void readsWhatAFormulaLastCameTo() throws Exception {
        ReadFile file = RawXlsx.rows("<row><c><f>1+1</f><v>2</v></c><c t='str'><f>\"a\"</f><v>a</v></c>"
                        + "<c><f t='shared' si='0'/><v>2.5</v></c><c t='b'><f>1=1</f><v>1</v></c>"
                        + "<c t='e'><f>1/0</f><v>#DIV/0!</v></c><c t='str'><f>\"\"</f><v></v></c></row>")
                .read();

        assertThat(file.cell("A1")).isEqualTo(Cell.number(2, true));
        assertThat(file.cell("B1")).isEqualTo(Cell.text("a", true));
        assertThat(file.cell("C1")).isEqualTo(Cell.number(2.5, true));
        assertThat(file.cell("D1")).isEqualTo(Cell.bool(true, true));
        assertThat(file.cell("E1")).isEqualTo(Cell.error("#DIV/0!", true));
        assertThat(file.cell("F1")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c><f>B1</f></c>",
                "<c><f>B1</f><v></v></c>",
                "<c t='str'><f>B1</f></c>",
                "<c t='b'><f>B1</f></c>"
            })
    void saysThatAFormulaWasNeverCalculated(String cell) throws Exception {
        assertThat(RawXlsx.rows("<row>" + cell + "</row>").read().cell("A1"))
                .extracting(Cell::kind, Cell::formula)
                .containsExactly(Kind.UNCACHED, true);
    }

    @Test
    void makesAnErrorOfATextThatIsNotThereAndOfANumberThatIsNone() throws Exception {
        ReadFile file = RawXlsx.rows("<row><c t='s'><v>5</v></c><c t='s'><v>-1</v></c><c><v>zwei</v></c></row>")
                .strings("<si><t>x</t></si>")
                .read();

        assertThat(file.cell("A1")).isEqualTo(Cell.error("5", false));
        assertThat(file.cell("B1")).isEqualTo(Cell.error("-1", false));
        assertThat(file.cell("C1")).isEqualTo(Cell.error("zwei", false));
    }

    @Test
    void takesSpacesOfAnyKindForBlank() throws Exception {
        ReadFile file = RawXlsx.rows("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c s='1'/><c t='s'/></row>"
                        + "<row><c t='inlineStr'><is><t> &#160;&#x200b;&#10;</t></is></c><c><v>1</v></c></row>")
                .strings("<si/><si><t xml:space='preserve'>  </t></si>")
                .read();

        assertThat(file.only().rowNumbers()).containsExactly(2);
        assertThat(file.cell("A2")).isNull();
    }

    @Test
    void leavesTheYearOfABuddhistDateAsItIs() throws Exception {
        ReadFile file = RawXlsx.rows("<row><c s='1'><v>242038</v></c></row>")
                .format(187, "[$-107041E]d mmm yyyy;@")
                .read();

        assertThat(file.cell("A1")).isEqualTo(Cell.date(LocalDateTime.parse("2562-09-03T00:00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true"})
    void countsFrom1904WhereTheWorkbookSaysSo(String flag) throws Exception {
        ReadFile file = RawXlsx.rows("<row><c s='1'><v>42276.5</v></c></row>")
                .workbook(
                        "<workbookPr date1904='" + flag + "'/><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets>")
                .format(14, "d/m/yyyy")
                .read();

        assertThat(file.cell("A1")).isEqualTo(Cell.date(LocalDateTime.parse("2019-09-30T12:00")));
    }

    @Test
    void looksForDatesInTheStylesOfCellsOnly() throws Exception {
        ReadFile file = RawXlsx.rows(
                        "<row><c s='0'><v>43738</v></c><c s='1'><v>43738</v></c><c s='9'><v>43738</v></c></row>")
                .styles("<cellStyleXfs><xf numFmtId='14'/><xf numFmtId='14'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='3'/><xf numFmtId='14'/></cellXfs>"
                        + "<dxfs><dxf><numFmt numFmtId='3' formatCode='d/m/yyyy'/></dxf></dxfs>")
                .read();

        assertThat(file.cell("A1")).isEqualTo(Cell.number(43738));
        assertThat(file.cell("B1")).isEqualTo(Cell.date(LocalDateTime.parse("2019-09-30T00:00")));
        assertThat(file.cell("C1")).isEqualTo(Cell.number(43738));
    }

    @Test
    void leavesANumberThatNoDateCanBe() throws Exception {
        ReadFile file = RawXlsx.rows("<row><c s='1'><v>-1</v></c><c s='1'><v>2958466</v></c></row>")
                .format(14, "d/m/yyyy")
                .read();

        assertThat(file.cell("A1")).isEqualTo(Cell.number(-1));
        assertThat(file.cell("B1")).isEqualTo(Cell.number(2958466));
    }

    @Test
    void readsDatesThatAreWrittenAsText() throws Exception {
        ReadFile file = RawXlsx.rows("<row><c t='d'><v>2019-09-30T08:30:00</v></c><c t='d'><v>2019-09-30</v></c>"
                        + "<c t='d'><v>30/9/2019</v></c></row>")
                .read();

        assertThat(file.cell("A1")).isEqualTo(Cell.date(LocalDateTime.parse("2019-09-30T08:30")));
        assertThat(file.cell("B1")).isEqualTo(Cell.date(LocalDateTime.parse("2019-09-30T00:00")));
        assertThat(file.cell("C1")).isEqualTo(Cell.error("30/9/2019", false));
    }

    @Test
    void tellsTheSheetsInTheOrderOfTheTabsWithTheHiddenOnesMarked() throws Exception {
        ReadFile file = RawXlsx.rows("<row><c><v>1</v></c></row>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        RawXlsx.relationships(RawXlsx.relationship("a", "worksheet", "worksheets/two.xml")
                                + RawXlsx.relationship("b", "worksheet", "worksheets/sheet1.xml")
                                + RawXlsx.relationship("c", "chartsheet", "chartsheets/sheet1.xml")))
                .part(
                        "xl/worksheets/two.xml",
                        "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>")
                .workbook("<sheets><sheet name='ปก' sheetId='9' r:id='b'/><sheet name='chart' sheetId='1' r:id='c'/>"
                        + "<sheet name='ซ่อน' sheetId='3' state='hidden' r:id='a'/>"
                        + "<sheet name='very' sheetId='4' state='veryHidden' r:id='a'/></sheets>")
                .read();

        assertThat(file.sheets)
                .extracting(ReadSheet::name, ReadSheet::index, ReadSheet::hidden, s -> s.cell("A1"))
                .containsExactly(
                        tuple("ปก", 0, false, Cell.number(1)),
                        tuple("ซ่อน", 2, true, Cell.number(2)),
                        tuple("very", 3, true, Cell.number(2)));
    }

    @Test
    void passesOverATabThatHasNoPart() throws Exception {
        ReadFile file = RawXlsx.rows("<row><c><v>1</v></c></row>")
                .workbook(
                        "<sheets><sheet name='left' sheetId='1' r:id=''/><sheet name='a' sheetId='2' r:id='r1'/></sheets>")
                .read();

        assertThat(file.only().index()).isEqualTo(1);
    }

    @Test
    void readsStrictWorkbooksAndPrefixedElements() throws Exception {
        ReadFile file = RawXlsx.rows("<x:row xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main' r='1'>"
                        + "<x:c t='s'><x:v>0</x:v></x:c></x:row>")
                .strings("<si><t>สาย</t></si>")
                .replacingEverywhere(RawXlsx.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replacingEverywhere(RawXlsx.RELATION, "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .read();

        assertThat(file.cell("A1")).isEqualTo(Cell.text("สาย"));
    }

    @Test
    void findsPartsWhateverTheirCaseAndSlashes() throws Exception {
        RawXlsx odd = RawXlsx.empty()
                .part(
                        "_rels/.rels",
                        RawXlsx.relationships(RawXlsx.relationship("r1", "officeDocument", "/book\\Main.xml")))
                .part("Book\\main.xml", "<workbook><sheets><sheet name='a' id='r1'/></sheets></workbook>")
                .part(
                        "book/_rels/MAIN.xml.rels",
                        RawXlsx.relationships(RawXlsx.relationship("r1", "worksheet", "./../s/One.xml")))
                .part("s/one.XML", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>");

        assertThat(odd.read().cell("A1")).isEqualTo(Cell.number(1));
    }

    @Test
    void readsPartsInUtf16() throws Exception {
        String sheet = "<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData><row>"
                + "<c t='inlineStr'><is><t>ไทย</t></is></c></row></sheetData></worksheet>";

        ReadFile file = RawXlsx.rows("")
                .part("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_16))
                .read();

        assertThat(file.cell("A1")).isEqualTo(Cell.text("ไทย"));
    }

    @Test
    void passesOverWhatExtensionsHold() throws Exception {
        ReadFile file = RawXlsx.rows("<row><c><v>1</v><extLst><ext><v>9</v><f>9</f></ext></extLst></c></row>")
                .read();

        assertThat(file.cell("A1")).isEqualTo(Cell.number(1));
    }
}
