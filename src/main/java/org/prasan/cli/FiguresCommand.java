package org.prasan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.figures.Figures;
import org.prasan.figures.Observations;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.records.RecordVersions;
import org.prasan.vocabulary.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code figures}: every figure, unprotected, for administrators only. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description =
                "ตัวเลขทุกตัว ยังไม่ปกปิด สำหรับผู้ดูแลเท่านั้น / every figure, unprotected, for administrators only")
final class FiguresCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            required = true,
            description = "FY2562, FY2562-Q4, MTG-13, ALL …")
    private String period = "";

    @Option(
            names = "--by",
            paramLabel = "STEP",
            defaultValue = "month",
            description = "month, quarter, fiscal-year, calendar-year (default: month)")
    private String by = "month";

    @Option(
            names = "--headlines",
            description = "ตัวเลขที่รวมกันไม่ได้ด้วย / the headlines, also those that do not add up")
    private boolean headlines;

    @Option(
            names = "--out",
            paramLabel = "FILE.csv",
            description = "เขียนลงไฟล์ / write to a file (default: the screen)")
    private @Nullable Path out;

    FiguresCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Catalog catalog = session.catalog();
        Period wanted = Periods.parse(period);
        Figures figures = new Figures(catalog, new RecordVersions(session.database()));
        StringBuilder csv = new StringBuilder();
        try {
            if (headlines) {
                Observations.writeHeadlines(figures.headlines(wanted), csv);
            } else {
                Observations.write(figures.observations(wanted, step()), dimensions(catalog), csv);
            }
            if (out == null) {
                session.out().print(csv);
            } else {
                if (out.toAbsolutePath().getParent() != null) {
                    Files.createDirectories(out.toAbsolutePath().getParent());
                }
                Files.writeString(out, csv);
                session.out().println("เขียนแล้ว / written: " + out);
            }
        } catch (IOException unwritable) {
            throw new UsageException("เขียนไฟล์ไม่ได้ / the file cannot be written: " + out);
        }
        return Status.DONE.exit();
    }

    private Figures.Step step() {
        try {
            return Figures.Step.valueOf(by.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new UsageException("--by: month, quarter, fiscal-year, calendar-year");
        }
    }

    private static List<String> dimensions(Catalog catalog) {
        return catalog.indicators().stream()
                .filter(IndicatorDefinition::additive)
                .flatMap(indicator -> indicator.dimensions().stream())
                .map(dimension -> dimension.name())
                .distinct()
                .toList();
    }
}
