package org.prasan.reports.pdf;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** The signs that stand for figures, explained in one line wherever they occur. */
enum Symbols {
    NOT_REPORTED(Wording.LEGEND_NOT_REPORTED),
    HIDDEN(Wording.LEGEND_HIDDEN),
    NOT_APPLICABLE(Wording.LEGEND_NOT_APPLICABLE);

    private final Text legend;

    Symbols(Text legend) {
        this.legend = legend;
    }

    static Set<Symbols> in(Stream<ReleasedCell> cells) {
        Set<Symbols> shown = EnumSet.noneOf(Symbols.class);
        cells.forEach(cell -> {
            if (cell instanceof ReleasedCell.NotReported) {
                shown.add(NOT_REPORTED);
            } else if (cell instanceof ReleasedCell.Hidden) {
                shown.add(HIDDEN);
            } else if (cell instanceof ReleasedCell.NotApplicable) {
                shown.add(NOT_APPLICABLE);
            }
        });
        return shown;
    }

    /** Empty when there are none. */
    static String legend(Set<Symbols> shown, Language language) {
        return shown.stream().map(symbol -> symbol.legend.in(language)).collect(Collectors.joining("   "));
    }
}
