package org.prasan.console.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.prasan.access.Account;
import org.prasan.console.Need;
import org.prasan.console.NeedSource;

/** Everything that needs somebody, the urgent first. */
public final class Needs {

    private final List<NeedSource> sources;

    Needs(List<NeedSource> sources) {
        this.sources = List.copyOf(sources);
    }

    public List<Need> of(Account viewer) {
        List<Need> needs = new ArrayList<>();
        sources.forEach(source -> needs.addAll(source.of(viewer)));
        needs.sort(Comparator.comparing(Need::urgency));
        return needs;
    }
}
