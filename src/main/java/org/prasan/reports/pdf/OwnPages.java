package org.prasan.reports.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.fill.FillListener;

/**
 * Blocks that each begin a page, and which pages they fill: JasperReports asks for the next block when the one before is
 * set, and tells when a page is full.
 */
final class OwnPages implements FillListener {

    private final List<Map<String, ?>> blocks = new ArrayList<>();
    private final List<Integer> fullPages = new ArrayList<>();
    private int full;

    OwnPages(List<? extends Map<String, ?>> blocks) {
        for (Map<String, ?> block : blocks) {
            Map<String, Object> own = new HashMap<>(block);
            own.put(Blocks.STARTS_PAGE, !this.blocks.isEmpty());
            this.blocks.add(own);
        }
    }

    /** To be filled once. */
    JRDataSource source() {
        return new JRMapCollectionDataSource(List.copyOf(blocks)) {
            @Override
            public boolean next() {
                fullPages.add(full);
                return super.next();
            }
        };
    }

    /** The pages of each block. */
    List<List<JRPrintPage>> split(List<JRPrintPage> pages) {
        List<List<JRPrintPage>> split = new ArrayList<>();
        int from = 0;
        for (int block = 1; block <= blocks.size(); block++) {
            int to = block == blocks.size() ? pages.size() : fullPages.get(block) + 1;
            split.add(pages.subList(from, to));
            from = to;
        }
        return split;
    }

    @Override
    public void pageGenerated(JasperPrint pages, int page) {
        full = page + 1;
    }

    @Override
    public void pageUpdated(JasperPrint pages, int page) {
        // Only texts that are evaluated late change a full page, not where it ends.
    }
}
