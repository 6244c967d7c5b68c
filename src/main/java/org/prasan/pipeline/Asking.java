package org.prasan.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.Question;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.AccountText;
import org.prasan.disclosure.Release;
import org.prasan.figures.FigureSet;
import org.prasan.records.FileAccount;
import org.prasan.records.FileAccounts;
import org.prasan.records.ReportingState;
import org.prasan.reports.EditionContext;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.reports.EditionFormat;
import org.prasan.reports.EditionWriter;
import org.prasan.vocabulary.Period;

/**
 * Answers a question from the records as they are: an edition of one report, protected against all that its readers have
 * and entered in the register before anyone sees it.
 */
public final class Asking {

    private static final String JOB = "ask";

    private final Catalog catalog;
    private final RunServices services;
    private final CurrentFigures current;
    private final EditionContexts contexts;

    public Asking(Catalog catalog, RunServices services) {
        this.catalog = catalog;
        this.services = services;
        this.current = new CurrentFigures(catalog, services.dataSource());
        this.contexts = new EditionContexts(catalog, current);
    }

    /**
     * @param asOf as asked for, else the day of the last file that counts
     * @throws org.prasan.figures.UnknownMeetingException when the period is a meeting that nothing is known of
     */
    public Answer answer(
            Question question, Period period, Optional<LocalDate> asOf, Path out, Set<EditionFormat> formats) {
        ReportDefinition report = question.report(model(question.audience()));
        List<FileAccount> files = new FileAccounts(services.dataSource(), catalog).list();
        LocalDate day = contexts.asOf(asOf, files, period);
        for (int revision = 1; ; revision++) {
            EditionContext context = context(report, period, revision, day, files);
            Path folder = EditionWriter.folder(report, context, out);
            if (!Files.exists(folder)) {
                return answer(report, context, out, formats);
            }
            AnsweredBefore before = new AnsweredBefore(folder);
            if (before.holds(report, context, formats) && isLast(report, context, out)) {
                return new Answer.Given(folder, false, List.of());
            }
        }
    }

    private static boolean isLast(ReportDefinition report, EditionContext context, Path out) {
        Path next = EditionWriter.folder(report, context, out).resolve("../../r" + (context.revision() + 1));
        return !Files.exists(next.normalize());
    }

    private Answer answer(ReportDefinition report, EditionContext context, Path out, Set<EditionFormat> formats) {
        String owner = JOB + "/" + report.id() + "/" + report.audience() + "/"
                + context.period().code() + "/r" + context.revision();
        FigureSet figures = current.of(List.of(report), context.period());
        Protecting protecting = new Protecting(owner, context.period(), catalog, services, new StopSignal());
        Path folder = EditionWriter.folder(report, context, out);
        if (protecting.intend(figures, Map.of(report, folder)) instanceof Release.Safe safe) {
            new EditionWriter(services.templates())
                    .write(report, Objects.requireNonNull(safe.tables().get(report)), context, out, formats);
            List<String> advice = AccountText.lines(protecting.advice(figures));
            protecting.confirm();
            return new Answer.Given(folder, true, advice);
        }
        return new Answer.Refused(protecting.account());
    }

    /** A report of the same audience, else any: the answer looks like it. */
    private ReportDefinition model(String audience) {
        return catalog.reports().stream()
                .min(Comparator.comparing(
                        (ReportDefinition report) -> !report.audience().equals(audience)))
                .orElseThrow();
    }

    private EditionContext context(
            ReportDefinition report, Period period, int revision, LocalDate asOf, List<FileAccount> files) {
        List<ReportingState> states = current.states(period);
        Map<String, String> definitions = new TreeMap<>(catalog.versions());
        definitions.put("reports/" + report.id(), report.sha256());
        return contexts.context(
                JOB, period, revision, Stamp.NONE, asOf, files, RunSummary.of(files), states, definitions);
    }
}
