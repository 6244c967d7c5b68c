package org.prasan.reports.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.reports.WhyHidden;
import org.prasan.reports.pdf.tags.Role;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/**
 * The report's last pages: what each indicator counts, in which unit, by which rule, from whom; what the signs mean; and
 * why figures are hidden where any are.
 */
record Notes(List<Note> notes) {

    private static final int LINE = 14;
    private static final int GAP = 7;
    private static final String SIGN_GAP = "   ";

    Notes {
        notes = List.copyOf(notes);
    }

    static Notes of(ReportDefinition report, Map<String, ? extends ReleasedTable> tables, Language language) {
        List<Note> notes = new ArrayList<>();
        for (IndicatorDefinition indicator : report.indicators()) {
            notes.add(new Note(indicator.name().in(language), words(indicator, language)));
        }
        notes.add(new Note(Wording.SIGNS.in(language), signs(tables.values(), language)));
        notes.add(note(Wording.CHANCE, Wording.CHANCE_WORDS, language));
        WhyHidden.of(tables.values())
                .ifPresent(why -> notes.add(new Note(
                        why.title().in(language),
                        why.reasons().stream()
                                .map(reason -> reason.in(language))
                                .collect(Collectors.joining("\n")))));
        return new Notes(notes);
    }

    JasperDesign design(Elements elements, TextWidths widths, GeneratedDesigns designs) throws JRException {
        JasperDesign design = new JasperDesign();
        designs.prepare(design, "notes");
        BalancedLines lines = new BalancedLines(widths, elements.style("note"), designs.width());
        for (Note note : notes) {
            JRDesignBand band = Elements.band(2 * LINE + GAP);
            band.addElement(Elements.as(
                    Role.HEADING_3,
                    elements.text("noteTitle", Elements.words(note.title()), 0, 0, designs.width(), LINE)));
            band.addElement(
                    elements.text("note", Elements.words(lines.of(note.words())), 0, LINE, designs.width(), LINE));
            ((JRDesignSection) design.getDetailSection()).addBand(band);
        }
        return design;
    }

    private static String words(IndicatorDefinition indicator, Language language) {
        return Wording.say(
                Wording.DEFINITION,
                language,
                indicator.rule().in(language),
                indicator.unit().in(language),
                indicator.source().in(language));
    }

    /** Zero, and those of the others that occur. */
    private static String signs(Collection<? extends ReleasedTable> tables, Language language) {
        Set<Symbols> shown = Symbols.in(tables.stream()
                .flatMap(table -> table.content().cells().stream())
                .flatMap(List::stream));
        return Wording.ZERO.in(language) + SIGN_GAP + Symbols.legend(shown, language);
    }

    private static Note note(Text title, Text words, Language language) {
        return new Note(title.in(language), words.in(language));
    }

    /** @param words in paragraphs parted by line feeds */
    record Note(String title, String words) {}
}
