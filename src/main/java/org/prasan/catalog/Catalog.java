package org.prasan.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prasan.vocabulary.CodeLists;

/** Everything that is defined under {@code jobs/} and {@code reports/}, read and checked as a whole. */
public final class Catalog {

    private final Path home;
    private final CodeLists codeLists;
    private final Map<String, FormDefinition> forms;
    private final Map<String, IndicatorDefinition> indicators;
    private final Map<String, ReportDefinition> reports;
    private final Map<String, JobDefinition> jobs;
    private final ProtectionRules protection;
    private final List<ObligationSpec> obligations;
    private final Optional<MeetingSource> meetings;
    private final TellingPolicy telling;
    private final DeliveryPolicy delivery;
    private final List<ReviewRule> reviewRules;
    private final Schedules schedules;
    private final Map<String, String> files;

    Catalog(
            Path home,
            CodeLists codeLists,
            Map<String, FormDefinition> forms,
            Map<String, IndicatorDefinition> indicators,
            Map<String, ReportDefinition> reports,
            Map<String, JobDefinition> jobs,
            ProtectionRules protection,
            List<ObligationSpec> obligations,
            Optional<MeetingSource> meetings,
            List<ReviewRule> reviewRules,
            TellingPolicy telling,
            DeliveryPolicy delivery,
            Schedules schedules) {
        this.home = home;
        this.codeLists = codeLists;
        this.forms = forms;
        this.indicators = indicators;
        this.reports = reports;
        this.jobs = jobs;
        this.protection = protection;
        this.obligations = obligations;
        this.meetings = meetings;
        this.telling = telling;
        this.delivery = delivery;
        this.reviewRules = List.copyOf(reviewRules);
        this.schedules = schedules;
        this.files = files(home);
    }

    /** As they are read: later the files may say something else, or nothing that is right. */
    private static Map<String, String> files(Path home) {
        Map<String, String> versions = new TreeMap<>();
        versions.put("indicators", Fingerprint.ofFolder(home.resolve("jobs/indicators")));
        versions.put("obligations", Fingerprint.of(home.resolve("jobs/calendars/obligations.csv")));
        if (Files.isDirectory(home.resolve("jobs/rules"))) {
            versions.put("rules", Fingerprint.ofFolder(home.resolve("jobs/rules")));
        }
        versions.put("protection", Fingerprint.of(home.resolve("jobs/protection.yml")));
        return versions;
    }

    /** @throws DefinitionException with every file's first mistake */
    public static Catalog load(Path home) {
        return new CatalogLoader(home).load();
    }

    /** Who is told what, for when not all the other files are right; nobody when that is not right either. */
    public static TellingPolicy tellingAlone(Path home) {
        try {
            return TellingLoader.alone(home);
        } catch (DefinitionException wrongToo) {
            return TellingPolicy.DEFAULT;
        }
    }

    public Path home() {
        return home;
    }

    public CodeLists codeLists() {
        return codeLists;
    }

    public Collection<FormDefinition> forms() {
        return forms.values();
    }

    /** @throws IllegalArgumentException when there is none */
    public FormDefinition form(String id) {
        return id.equals(Ledger.FORM) ? Ledger.DEFINITION : get(forms, id, "form");
    }

    public Optional<FormDefinition> findForm(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    public Collection<IndicatorDefinition> indicators() {
        return indicators.values();
    }

    /** @throws IllegalArgumentException when there is none */
    public IndicatorDefinition indicator(String id) {
        return get(indicators, id, "indicator");
    }

    /** @throws IllegalArgumentException when there is none */
    public ReportDefinition report(String id) {
        return get(reports, id, "report");
    }

    public Collection<ReportDefinition> reports() {
        return reports.values();
    }

    public Collection<JobDefinition> jobs() {
        return jobs.values();
    }

    public Optional<JobDefinition> findJob(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** @throws IllegalArgumentException when there is none */
    public ProtectionPolicy policy(String audience) {
        return protection.policy(audience);
    }

    public ProtectionRules protection() {
        return protection;
    }

    public List<ObligationSpec> obligations() {
        return obligations;
    }

    public TellingPolicy telling() {
        return telling;
    }

    public Schedules schedules() {
        return schedules;
    }

    public DeliveryPolicy delivery() {
        return delivery;
    }

    public Optional<MeetingSource> meetings() {
        return meetings;
    }

    /** Rules that need what is stored, in the order of their files. */
    public List<ReviewRule> reviewRules() {
        return reviewRules;
    }

    /** Of all that decides how a file is read: a file that no form fits may be read anew when any of it changes. */
    public String readingVersion() {
        return Fingerprint.of(
                forms.values().stream().map(FormDefinition::version).toList());
    }

    /** SHA-256 by name of everything that figures and reports of a job depend on. */
    public Map<String, String> versions(JobDefinition job) {
        Map<String, String> versions = versions();
        versions.put("job", job.sha256());
        job.reports().forEach(id -> versions.put("reports/" + id, report(id).sha256()));
        return versions;
    }

    /** SHA-256 by name of everything that figures depend on, whichever report shows them. */
    public Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>(files);
        forms.values().forEach(form -> versions.put("forms/" + form.id(), form.version()));
        versions.put("codelists", codeLists.sha256());
        return versions;
    }

    static <T> T get(Map<String, T> all, String id, String kind) {
        T found = all.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    "no " + kind + " " + id + "; there are " + String.join(", ", all.keySet()));
        }
        return found;
    }
}
