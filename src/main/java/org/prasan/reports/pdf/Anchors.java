package org.prasan.reports.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.prasan.reports.pdf.tags.Role;

/**
 * Where the entries of a table of contents lead. Pages are known only once all are filled, so the numbers are set into the
 * filled pages. Entries and headings have the same order; of headings with the same words each is met once.
 */
final class Anchors {

    private final List<Anchor> anchors = new ArrayList<>();
    private final Map<JRPrintElement, Anchor> targets = new IdentityHashMap<>();

    private Anchors() {}

    /** Numbers the entries of the document on the way. */
    static Anchors of(JasperPrint document) {
        Anchors found = new Anchors();
        List<JRPrintFrame> entries = new ArrayList<>();
        List<JRPrintPage> pages = document.getPages();
        for (int page = 0; page < pages.size(); page++) {
            for (JRPrintElement element : pages.get(page).getElements()) {
                if (element instanceof JRPrintText text && text.getAnchorName() != null) {
                    found.anchors.add(new Anchor(text.getAnchorName(), page, text.getY()));
                } else if (element instanceof JRPrintFrame frame
                        && target(frame).isPresent()) {
                    entries.add(frame);
                }
            }
        }
        found.number(entries);
        return found;
    }

    /** Empty for what is no entry of a table of contents. */
    Optional<Anchor> target(JRPrintElement entry) {
        return Optional.ofNullable(targets.get(entry));
    }

    private void number(List<JRPrintFrame> entries) {
        int next = 0;
        // A table in parts has its first part for a target.
        for (JRPrintFrame entry : entries) {
            String name = target(entry).orElseThrow();
            int place = next;
            while (place < anchors.size() && !anchors.get(place).name().startsWith(name)) {
                place++;
            }
            if (place < anchors.size()) {
                targets.put(entry, anchors.get(place));
                number(entry, anchors.get(place).page() + 1);
                next = place + 1;
            }
        }
    }

    /** The number is the last text of an entry. */
    private static void number(JRPrintFrame entry, int page) {
        List<JRPrintElement> parts = entry.getElements();
        ((JRPrintText) parts.get(parts.size() - 1)).setText(Integer.toString(page));
    }

    private static Optional<String> target(JRPrintFrame frame) {
        return frame.hasProperties()
                ? Optional.ofNullable(frame.getPropertiesMap().getProperty(Role.TARGET_PROPERTY))
                : Optional.empty();
    }

    /** @param page from 0; {@code top} in points from its upper edge */
    record Anchor(String name, int page, int top) {}
}
