package org.prasan.reports.pdf.tags;

import com.lowagie.text.pdf.PdfContentByte;

/**
 * Marks what is written into one page: always within exactly one sequence, an artifact where nothing else is said.
 * Sequences that nothing was written in are taken back.
 */
public final class MarkedContent {

    private static final String ARTIFACT = "/Artifact BMC\n";
    private static final String END = "EMC\n";

    private final PdfContentByte page;
    private int begun;
    private int afterBegin;

    public MarkedContent(PdfContentByte page) {
        this.page = page;
        begin(ARTIFACT);
    }

    /** What follows belongs to a structure element. */
    public void content(String type, int mark) {
        end();
        begin("/" + type + " <</MCID " + mark + ">> BDC\n");
    }

    /** What follows is not read. */
    public void artifact() {
        end();
        begin(ARTIFACT);
    }

    public void end() {
        if (size() == afterBegin) {
            page.getInternalBuffer().setSize(begun);
        } else {
            page.setLiteral(END);
        }
    }

    private void begin(String operator) {
        begun = size();
        page.setLiteral(operator);
        afterBegin = size();
    }

    private int size() {
        return page.getInternalBuffer().size();
    }
}
