package org.prasan.reports.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import net.sf.jasperreports.engine.fill.JRFiller;
import net.sf.jasperreports.engine.fill.ReportFiller;
import org.jspecify.annotations.Nullable;

/**
 * How tall blocks are in the main report, found by setting each on pages of their own. JasperReports' own rules for keeping
 * things together know only what is left of the current page, and count lines that are removed as used.
 */
final class BlockHeights {

    /** The white below a block's last element. */
    static final int GAP = 14;

    /** The band with the page break, which stays behind on the page before. */
    private static final int BREAK = 1;

    private final GeneratedDesigns designs;
    private final Map<String, Object> parameters;
    private final int top;
    private final int bottom;

    BlockHeights(GeneratedDesigns designs, Map<String, Object> parameters) {
        this.designs = designs;
        this.parameters = parameters;
        this.top = designs.template().getTopMargin()
                + designs.template().getPageHeader().getHeight();
        this.bottom = top + designs.bodyHeight();
    }

    /** In points; whole pages before the last one count in full. */
    int of(Map<String, ?> block) throws JRException {
        return ofEach(List.of(block)).get(0);
    }

    /** All in one go, since a fill of the main report costs more than the blocks in it. */
    List<Integer> ofEach(List<? extends Map<String, ?>> blocks) throws JRException {
        OwnPages own = new OwnPages(blocks);
        ReportFiller filler = JRFiller.createReportFiller(designs.context(), designs.template());
        filler.addFillListener(own);
        List<JRPrintPage> pages =
                filler.fill(new HashMap<>(parameters), own.source()).getPages();
        for (Map<String, ?> block : blocks) {
            rewind(block.get("tableRows"));
        }
        for (Object parameter : parameters.values()) {
            rewind(parameter);
        }
        List<Integer> heights = new ArrayList<>();
        own.split(pages).forEach(block -> heights.add(height(block) + (heights.isEmpty() ? 0 : BREAK)));
        return heights;
    }

    private int height(List<JRPrintPage> pages) {
        int onLast = pages.get(pages.size() - 1).getElements().stream()
                .mapToInt(this::end)
                .max()
                .orElse(0);
        return (pages.size() - 1) * designs.bodyHeight() + Math.min(onLast + GAP, designs.bodyHeight());
    }

    /** Zero for what belongs to a page's foot. */
    private int end(JRPrintElement element) {
        int end = element.getY() + element.getHeight();
        return end > bottom ? 0 : end - top;
    }

    private static void rewind(@Nullable Object rows) throws JRException {
        if (rows instanceof JRRewindableDataSource rewindable) {
            rewindable.moveFirst();
        }
    }
}
