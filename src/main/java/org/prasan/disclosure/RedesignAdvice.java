package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prasan.catalog.ProtectionRules;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.Redesigns.Alternative;
import org.prasan.figures.FigureSet;
import org.prasan.figures.FigureTable;
import org.prasan.vocabulary.Text;

/**
 * For tables of which more than a third is hidden: what could be merged or dropped, and how much would be hidden then. Each
 * alternative is protected with all other tables of the release and against all that was published, as a run would.
 */
public final class RedesignAdvice {

    /** Of more alternatives than these only the best are told. */
    private static final int MOST = 4;

    private final ProtectionRules rules;
    private final Runnable checkpoint;
    private final Published published;

    public RedesignAdvice(ProtectionRules rules, Published published) {
        this(rules, published, () -> {});
    }

    /** @param checkpoint as that of {@link Disclosure} */
    public RedesignAdvice(ProtectionRules rules, Published published, Runnable checkpoint) {
        this.checkpoint = checkpoint;
        this.rules = rules;
        this.published = remembered(published);
    }

    /**
     * One way to make a table otherwise.
     *
     * @param before how much of it is hidden now
     * @param after how much would be
     */
    public record Advice(String report, Text what, HiddenShare before, HiddenShare after) {}

    /** Those that show most with no more than a third hidden first, table after table; none for a table that is well as it is or that nothing helps. */
    public List<Advice> of(FigureSet figures, Release.Safe safe) {
        return of(figures, safe, false);
    }

    /** @param every whether also tables of which a third or less is hidden are looked at, as far as anything is */
    public List<Advice> of(FigureSet figures, Release.Safe safe, boolean every) {
        List<Advice> all = new ArrayList<>();
        figures.tables().forEach((report, tables) -> {
            Map<String, ReleasedTable> released = safe.tables().getOrDefault(report, Map.of());
            for (FigureTable table : tables) {
                ReleasedTable now = released.get(table.id());
                if (now != null) {
                    HiddenShare share = HiddenShare.of(List.of(now)).get(0);
                    if (share.isTooMuch() || every && share.hidden() > 0) {
                        all.addAll(of(figures, report, table, now, share));
                    }
                }
            }
        });
        return all;
    }

    private List<Advice> of(
            FigureSet figures, ReportDefinition report, FigureTable table, ReleasedTable now, HiddenShare share) {
        return Redesigns.of(table, now, rules.mayMerge()).parallelStream()
                .flatMap(alternative -> tried(figures, report, table, alternative).stream()
                        .map(after -> new Advice(report.id(), alternative.what(), share, after)))
                .filter(advice -> advice.after().share() < share.share())
                .sorted(Comparator.comparing((Advice advice) -> advice.after().isTooMuch())
                        .thenComparing(advice ->
                                advice.after().hidden() - advice.after().cells()))
                .limit(MOST)
                .toList();
    }

    /** None when it could not be released at all. */
    private List<HiddenShare> tried(
            FigureSet figures, ReportDefinition report, FigureTable table, Alternative alternative) {
        Map<ReportDefinition, List<FigureTable>> tables = new LinkedHashMap<>(figures.tables());
        tables.computeIfPresent(
                report,
                (same, all) -> all.stream()
                        .map(each -> each == table ? alternative.table() : each)
                        .toList());
        Release release = new Disclosure(checkpoint).protect(new FigureSet(tables, figures.inner()), rules, published);
        if (!(release instanceof Release.Safe safe)) {
            return List.of();
        }
        return HiddenShare.of(safe.tables().getOrDefault(report, Map.of()).values()).stream()
                .filter(share -> share.table().equals(table.id()))
                .toList();
    }

    private static Published remembered(Published published) {
        Map<List<String>, List<PastRelease>> known = new HashMap<>();
        return (Collection<String> audiences) -> {
            synchronized (known) {
                return known.computeIfAbsent(List.copyOf(audiences), published::readBy);
            }
        };
    }
}
