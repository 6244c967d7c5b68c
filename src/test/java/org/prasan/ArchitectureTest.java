package org.prasan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prasan.disclosure.InternalTable;
import org.prasan.disclosure.SafeTable;
import org.prasan.reports.InternalEdition;
import org.springframework.modulith.core.ApplicationModules;

/** What may use what, as sentences. One scan of the classes serves all of them. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.prasan");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Set<String> EMPTY_NAMES = Set.of("common", "util", "utils", "helper", "manager", "impl");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Prasan.class).verify();
    }

    @Test
    void apachePoiIsUsedOnlyWhereWorkbooksAreReadOrWritten() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.prasan.intake..", "org.prasan.returns..", "org.prasan.reports..", "org.prasan.delivery..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
                .check(CLASSES);
    }

    /** Of POI only the container that an encrypted workbook is kept in. */
    @Test
    void deliveryEncryptsWorkbooksAndDoesNotLookIntoThem() {
        noClasses()
                .that()
                .resideInAPackage("org.prasan.delivery..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi.ss..", "org.apache.poi.xssf..", "org.apache.poi.hssf..")
                .check(CLASSES);
    }

    @Test
    void onlySafeEditionsAreDelivered() {
        noClasses()
                .that()
                .resideInAnyPackage("org.prasan.delivery..", "org.prasan.operations.delivering..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are editions that may be internal", used -> used.isEquivalentTo(InternalEdition.class)))
                .check(CLASSES);
    }

    @Test
    void jasperReportsIsUsedOnlyInReports() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.prasan.reports..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.sf.jasperreports..")
                .check(CLASSES);
    }

    @Test
    void springBatchIsUsedOnlyWhereJobsAreBuiltAndLaunched() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.prasan.pipeline..", "org.prasan.operations..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.batch..")
                .check(CLASSES);
    }

    @Test
    void stagesArePlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.prasan.vocabulary..",
                        "org.prasan.catalog..",
                        "org.prasan.intake..",
                        "org.prasan.checks..",
                        "org.prasan.figures..",
                        "org.prasan.disclosure..",
                        "org.prasan.reports..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are Spring's",
                        used -> used.getPackageName().startsWith("org.springframework.")
                                && !used.getPackageName().startsWith("org.springframework.modulith")))
                .check(CLASSES);
    }

    @Test
    void theDisclosureEngineNeedsNoDatabaseNoSpringAndNoFiles() {
        noClasses()
                .that()
                .resideInAPackage("org.prasan.disclosure.engine..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are not the JDK's, OR-Tools' or its own",
                        used -> !used.getPackageName()
                                        .matches("(java\\.(lang|util|math)|com\\.google\\.ortools"
                                                + "|org\\.jspecify|org\\.prasan\\.disclosure\\.engine)(\\..*)?")
                                && !used.isPrimitive()
                                && !used.isArray()
                                && !used.isEquivalentTo(org.springframework.modulith.NamedInterface.class)))
                .check(CLASSES);
    }

    @Test
    void reportsDoNotSeeUnprotectedFigures() {
        noClasses()
                .that()
                .resideInAPackage("org.prasan.reports..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.prasan.figures..")
                .check(CLASSES);
    }

    @Test
    void committeeMembersAndProgramsReachNoUnprotectedFigure() {
        noClasses()
                .that()
                .resideInAnyPackage("org.prasan.console.committee..", "org.prasan.console.api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.prasan.figures..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(InternalTable.class)
                .check(CLASSES);
    }

    @Test
    void onlyTheConsoleKnowsTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.prasan.console..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "org.thymeleaf..")
                .check(CLASSES);
    }

    @Test
    void onlyDisclosureMakesReleasedTables() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.prasan.disclosure..")
                .should()
                .callConstructorWhere(targets(SafeTable.class, InternalTable.class))
                .check(CLASSES);
    }

    @Test
    void nobodyAsksForTheTimeWithoutAClock() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "now() without a clock",
                        call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callConstructor(java.util.Date.class)
                .orShould()
                .callMethod(java.util.Calendar.class, "getInstance")
                .check(CLASSES);
    }

    @Test
    void noPackageIsNamedAfterNothing() {
        List<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> Stream.of(name.split("\\.")).anyMatch(EMPTY_NAMES::contains))
                .toList();
        assertThat(packages).isEmpty();
    }

    @Test
    void noFormOrReportIsKnownToTheCode() throws IOException {
        Set<String> ids = Stream.concat(
                        names(Path.of("jobs/forms")).map(name -> name.replace(".yml", "")), names(Path.of("reports")))
                .collect(Collectors.toSet());
        assertThat(ids).contains("CASE", "MTG", "provincial-committee");
        Pattern constant =
                Pattern.compile("\"(" + ids.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\"");
        List<String> known = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                constant.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> known.add(file + " " + found.group()));
            }
        }
        assertThat(known).isEmpty();
    }

    private static Stream<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DescribedPredicate<JavaCall<?>> targets(Class<?>... types) {
        return DescribedPredicate.describe(
                "a table that says it is released",
                call -> Stream.of(types).anyMatch(type -> call.getTargetOwner().isEquivalentTo(type)));
    }
}
