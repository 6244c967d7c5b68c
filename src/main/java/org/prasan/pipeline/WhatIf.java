package org.prasan.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.AccountText;
import org.prasan.disclosure.Disclosure;
import org.prasan.disclosure.HiddenShare;
import org.prasan.disclosure.Published;
import org.prasan.disclosure.RedesignAdvice;
import org.prasan.disclosure.Release;
import org.prasan.figures.FigureSet;
import org.prasan.vocabulary.Period;

/** What a report's tables would lose if they were made otherwise, from the last figures and as if published for the first time. */
public final class WhatIf {

    private final Catalog catalog;
    private final RunServices services;

    public WhatIf(Catalog catalog, RunServices services) {
        this.catalog = catalog;
        this.services = services;
    }

    /** Lines for the statistician; nothing is published or entered. */
    public List<String> lines(List<ReportDefinition> reports, Period period) {
        FigureSet figures = new CurrentFigures(catalog, services.dataSource()).of(reports, period);
        Release release = new Disclosure().protect(figures, catalog.protection(), Published.NOTHING);
        List<String> lines = new ArrayList<>();
        if (release instanceof Release.Safe safe) {
            safe.tables()
                    .forEach((report, tables) -> HiddenShare.of(tables.values()).stream()
                            .filter(share -> share.hidden() > 0)
                            .forEach(share -> lines.add(report.id() + " / " + share.table() + ": ปกปิด / hidden "
                                    + AccountText.share(share))));
            lines.addAll(AccountText.lines(
                    new RedesignAdvice(catalog.protection(), Published.NOTHING).of(figures, safe, true)));
        } else if (release instanceof Release.Refused refused) {
            refused.reasons()
                    .forEach(reason ->
                            lines.add(reason.text().th() + " / " + reason.text().en()));
        }
        return lines;
    }
}
