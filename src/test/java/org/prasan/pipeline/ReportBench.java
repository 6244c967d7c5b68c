package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.Disclosure;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.records.ReportingState;
import org.prasan.reports.EditionContext;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.reports.EditionWriter;
import org.prasan.reports.pdf.BarePdf;
import org.prasan.reports.pdf.PdfReport;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.PeriodLabel;

/**
 * Prints how long all reports of the sample year take in both languages, beside a bare program that fills and exports
 * the same pages by JasperReports; run by the profile {@code report-bench}.
 */
class ReportBench {

    private static final int ROUNDS = 7;
    private static final Catalog CATALOG = Catalog.load(Path.of("."));
    private static final List<Report> REPORTS = new ArrayList<>();

    private final PdfReport pdfs = new PdfReport();
    private final EditionWriter writer = new EditionWriter();

    @TempDir
    private Path out;

    @BeforeAll
    static void make() throws IOException {
        DataSource database = SampleDatabase.of(CATALOG, "bench", 2561, 2562);
        CurrentFigures current = new CurrentFigures(CATALOG, database);
        for (JobDefinition job : CATALOG.jobs()) {
            Period period = Period.parse(job.defaultPeriod());
            for (String id : job.reports()) {
                ReportDefinition report = CATALOG.report(id).madeFor(period);
                REPORTS.add(new Report(
                        report,
                        new Disclosure()
                                .internal(current.of(List.of(report), period).of(report)),
                        context(job, period, current.states(period))));
            }
        }
    }

    @Test
    void atMostTwiceTheTimeOfABareProgram() throws IOException {
        List<Double> bare = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> sideBySide = new ArrayList<>();
        List<Double> editions = new ArrayList<>();
        int pages = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            List<BarePdf> prepared = prepared();
            List<byte[]> written = new ArrayList<>();
            bare.add(ms(() -> prepared.forEach(BarePdf::write)));
            ours.add(ms(() -> each((report, language) ->
                    written.add(pdfs.write(report.definition, report.tables, report.context, language)))));
            sideBySide.add(ms(() -> REPORTS.forEach(report -> Stream.of(Language.values())
                    .parallel()
                    .forEach(language -> pdfs.write(report.definition, report.tables, report.context, language)))));
            Path folder = out.resolve(Integer.toString(round));
            editions.add(ms(() ->
                    REPORTS.forEach(report -> writer.write(report.definition, report.tables, report.context, folder))));
            pages = pages(written);
            System.out.println(line(
                    "round " + round, bare.get(round), ours.get(round), sideBySide.get(round), editions.get(round)));
        }
        System.out.println(REPORTS.size() + " reports, " + pages + " pages; the first round is cold");
        System.out.println(line("median", median(bare), median(ours), median(sideBySide), median(editions)));

        assertThat(median(sideBySide) / median(bare)).isLessThanOrEqualTo(2);
    }

    private static String line(String name, double bare, double... ours) {
        StringBuilder line = new StringBuilder(name + ": bare " + Math.round(bare) + " ms");
        String[] names = {"PDFs", "PDFs of both languages at a time", "whole editions"};
        for (int i = 0; i < ours.length; i++) {
            line.append(String.format(Locale.ROOT, ", %s %.0f ms (%.2f)", names[i], ours[i], ours[i] / bare));
        }
        return line.toString();
    }

    private static double median(List<Double> rounds) {
        return rounds.stream().skip(1).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static List<BarePdf> prepared() {
        List<BarePdf> prepared = new ArrayList<>();
        each((report, language) ->
                prepared.add(new BarePdf(report.definition, report.tables, report.context, language)));
        return prepared;
    }

    private static int pages(List<byte[]> written) throws IOException {
        int pages = 0;
        for (byte[] pdf : written) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                pages += document.getNumberOfPages();
            }
        }
        return pages;
    }

    private static void each(BiConsumer<Report, Language> work) {
        for (Report report : REPORTS) {
            for (Language language : Language.values()) {
                work.accept(report, language);
            }
        }
    }

    private static double ms(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static EditionContext context(JobDefinition job, Period period, List<ReportingState> states) {
        return new EditionContext(
                job.id(),
                period,
                PeriodLabel.of(period),
                1,
                Stamp.INTERNAL,
                LocalDate.of(2019, 10, 15),
                Reporting.of(states, CATALOG),
                Map.of(),
                List.of(),
                0,
                0,
                Map.of());
    }

    private record Report(ReportDefinition definition, Map<String, ReleasedTable> tables, EditionContext context) {}
}
