package org.prasan.reports.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ReportDefinition;
import org.prasan.reports.EditionContext;
import org.prasan.reports.EditionContext.Reporting;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.reports.sentences.WrittenNumber;
import org.prasan.vocabulary.Audiences;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** The texts of the first page and of every page's head and foot, as the parameters of a report's {@code .jrxml}. */
final class PageOne {

    /** The rest is in the table of completeness. */
    private static final int MOST_NAMES = 12;

    /** More than these are counted only, since they did report. */
    private static final int FEW_NAMES = 5;

    private final ReportDefinition report;
    private final EditionContext edition;
    private final Language language;
    private final Map<String, Object> texts = new HashMap<>();

    private PageOne(ReportDefinition report, EditionContext edition, Language language) {
        this.report = report;
        this.edition = edition;
        this.language = language;
    }

    static Map<String, Object> texts(ReportDefinition report, EditionContext edition, Language language) {
        PageOne page = new PageOne(report, edition, language);
        page.putIdentity();
        page.putReporting(edition.reporting());
        return page.texts;
    }

    private void putIdentity() {
        String revision = say(Wording.REVISION, edition.revision());
        String asOf = say(Wording.AS_OF, ReportDates.day(edition.asOf(), language));
        String issuer = report.issuer().in(language);
        texts.put("report", report.title().in(language));
        texts.put("period", edition.periodLabel().in(language));
        texts.put("shortPeriod", shortPeriod());
        edition.period().months().ifPresent(months -> texts.put("calendars", ReportDates.both(months, language)));
        texts.put("issuer", issuer);
        texts.put("edition", revision);
        texts.put("asOf", asOf);
        texts.put(
                "audience",
                say(Wording.AUDIENCE, Audiences.of(report.audience()).in(language)));
        texts.put("source", say(Wording.SOURCE, issuer));
        texts.put("stamp", edition.stamp().words().in(language));
        texts.put("isDraft", edition.stamp() == Stamp.DRAFT);
        texts.put("isInternal", edition.stamp() == Stamp.INTERNAL);
        texts.put("facts", asOf + " · " + revision + " · " + status());
        texts.put("inBrief", Wording.IN_BRIEF.in(language));
        texts.put("requestsTitle", Wording.REQUESTS.in(language));
        Path emblem = report.folder().resolve("emblem.png");
        texts.put("hasEmblem", Files.exists(emblem));
        texts.put("emblem", emblem.toString());
        texts.put("page", Wording.PAGE.in(language));
        texts.put("of", Wording.OF.in(language));
    }

    /** Final once every submission that is owed has come. */
    private String status() {
        return say(edition.reporting().submissionsMissing() > 0 ? Wording.PROVISIONAL : Wording.FINAL);
    }

    /** What stands before the months in parentheses: short enough for every page's head. */
    private String shortPeriod() {
        return edition.periodLabel().in(language).replaceFirst("\\s*\\(.*", "");
    }

    private void putReporting(Reporting reporting) {
        texts.put("agenciesIn", say(Wording.AGENCIES_IN, reporting.agenciesIn(), reporting.agencies()));
        texts.put(
                "submissions",
                say(
                        Wording.SUBMISSIONS,
                        count(reporting.owed()),
                        count(reporting.receivedOnTime()),
                        count(reporting.receivedLate()),
                        count(reporting.submissionsMissing())));
        int late = reporting.late().size();
        texts.put("late", late > FEW_NAMES ? null : names(Wording.LATE_NAMES, reporting.late()));
        texts.put("missing", names(Wording.MISSING_NAMES, reporting.missing()));
    }

    private @Nullable String names(Text words, List<Text> agencies) {
        if (agencies.isEmpty()) {
            return null;
        }
        String names = agencies.stream()
                .limit(MOST_NAMES)
                .map(name -> name.in(language))
                .collect(Collectors.joining(", "));
        int more = agencies.size() - MOST_NAMES;
        return say(words, agencies.size(), more > 0 ? say(Wording.AND_MORE, names, more) : names);
    }

    private String say(Text words, Object... values) {
        return Wording.say(words, language, values);
    }

    private static String count(long number) {
        return WrittenNumber.of(number, 0);
    }
}
