package org.prasan.intake.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.prasan.intake.sheets.UnreadableFileException.Reason;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The list of sheets, and whether days count from 1904. */
final class WorkbookPart extends PartHandler {

    private static final int MOST_TABS = 1_000;

    private final List<Tab> tabs = new ArrayList<>();
    private boolean since1904;
    private boolean begun;

    /** @param relationshipId empty for a tab that some writers leave without a part */
    record Tab(String name, String relationshipId, boolean hidden) {

        boolean hasPart() {
            return !relationshipId.isEmpty();
        }
    }

    /** @throws IOException when it is another kind of part, as in a text document */
    static WorkbookPart read(ZipParts parts, String path) throws IOException, SAXException {
        if (path.endsWith(".bin")) {
            throw new Refusal(Reason.UNSUPPORTED, "a binary workbook (.xlsb)");
        }
        WorkbookPart workbook = new WorkbookPart();
        workbook.parse(parts, path);
        return workbook;
    }

    /** In the order of the tabs. */
    List<Tab> tabs() {
        return tabs;
    }

    ExcelSerial serial() {
        return ExcelSerial.since1904(since1904);
    }

    @Override
    void start(String name, Attributes attributes) throws SAXException {
        if (!begun && !name.equals("workbook")) {
            throw new SAXException("not a workbook but a " + name);
        }
        begun = true;
        if (name.equals("workbookPr")) {
            since1904 = isTrue(attribute(attributes, "date1904"));
        } else if (name.equals("sheet")) {
            tabs.add(tab(attributes));
            if (tabs.size() > MOST_TABS) {
                throw Refusal.beyondMeasure("more than " + MOST_TABS + " sheets")
                        .inXml();
            }
        }
    }

    private static Tab tab(Attributes attributes) throws SAXException {
        String name = attribute(attributes, "name");
        String id = attribute(attributes, "id");
        String state = attribute(attributes, "state");
        if (name == null) {
            throw new SAXException("a sheet without a name");
        }
        return new Tab(name, id == null ? "" : id, "hidden".equals(state) || "veryHidden".equals(state));
    }
}
