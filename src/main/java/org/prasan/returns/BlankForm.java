package org.prasan.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.TableDefinition;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.MonthNames;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

/**
 * An empty workbook of a form: how to fill it in, its tables with drop-downs and validation, and the code lists. What
 * is filled in reads back without a finding.
 */
public final class BlankForm {

    private static final String FORM = "แบบ Form";
    private static final String TO_FILL_IN = "................";

    private final Catalog catalog;
    private final FormDefinition form;
    private final Optional<String> agency;
    private final Optional<MonthRange> period;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final BlankStyles styles = new BlankStyles(workbook);
    private int next;

    private BlankForm(Catalog catalog, FormDefinition form, Optional<String> agency, Optional<MonthRange> period) {
        this.catalog = catalog;
        this.form = form;
        this.agency = agency;
        this.period = period;
    }

    /**
     * @param agency whose name is filled in
     * @param period that is filled in; where months go across, it says which
     * @throws IllegalArgumentException when months go across and no period is given
     */
    public static byte[] write(
            Catalog catalog, FormDefinition form, Optional<String> agency, Optional<MonthRange> period) {
        BlankForm blank = new BlankForm(catalog, form, agency, period);
        try (XSSFWorkbook workbook = blank.workbook) {
            blank.fill();
            return ReturnWriter.bytes(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void fill() {
        Instructions.add(workbook, styles, form);
        XSSFSheet sheet = workbook.createSheet(FORM);
        BlankLists lists = new BlankLists(workbook, styles, catalog.codeLists());
        sheet.setDefaultRowHeightInPoints(BlankStyles.LINE_POINTS);
        heading(sheet, lists);
        List<TableDefinition> tables =
                form.tables().stream().filter(table -> !table.fromFields()).toList();
        for (int i = 0; i < tables.size(); i++) {
            if (i > 0) {
                Text part = new Text("ส่วนที่ " + (i + 1), "part " + (i + 1));
                styles.put(sheet, next, 0, part.th() + " / " + part.en(), styles.title);
            }
            TableDefinition table = tables.get(i);
            next = table.crosstab().isPresent()
                    ? new BlankCrosstab(sheet, styles, lists, table.crosstab().get(), period).write(next + 1)
                    : new BlankRegister(sheet, styles, lists, table, tables.size() > 1).write(next + 1);
            next++;
        }
        workbook.setActiveSheet(0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void heading(XSSFSheet sheet, BlankLists lists) {
        boolean within = form.agency().withinTitle();
        String name = agency.flatMap(this::name).orElse(TO_FILL_IN);
        styles.put(sheet, next++, 0, form.titles().get(0) + (within ? name : ""), styles.title);
        if (!within) {
            styles.put(sheet, next++, 0, name, styles.plain);
        }
        if (form.periodField().isEmpty()) {
            styles.put(
                    sheet,
                    next++,
                    0,
                    period.map(BlankForm::words).orElse("ประจำเดือน " + TO_FILL_IN + " พ.ศ. ........"),
                    styles.plain);
        }
        Validations validations = new Validations(sheet, lists);
        for (ColumnDefinition field : form.fields()) {
            if (!field.personal()) {
                styles.put(sheet, next, 0, field.headers().get(0), styles.label);
                styles.blank(sheet, next, 1, styles.of(field.type()));
                validations.add(field, next, next, 1);
                next++;
            }
        }
    }

    /** The agency as the list names it by which the form finds its sender. */
    private Optional<String> name(String code) {
        CodeList list = catalog.codeLists().get(form.agency().codeList());
        String attribute = form.agency().attribute();
        return list.codes().stream()
                .filter(c -> (attribute.isEmpty() ? c.code() : c.attribute(attribute)).equals(code))
                .findFirst()
                .map(Code::label)
                .map(Text::th);
    }

    static String words(MonthRange range) {
        if (range.length() == 1) {
            return "ประจำเดือน " + MonthNames.full(range.first(), Language.TH);
        }
        return "ระหว่าง " + MonthNames.full(range.first(), Language.TH) + " – "
                + MonthNames.full(range.last(), Language.TH);
    }
}
