package org.prasan.operations.schedules;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DefinitionException;
import org.prasan.catalog.DefinitionProblem;
import org.prasan.catalog.LiveCatalog;

/**
 * The definitions that schedules go by: the newest that are right. When those of the files are not, the ones before hold on
 * and it is said once; at the second look in a row, since a file may just be being written.
 */
final class ServedDefinitions {

    private final LiveCatalog files;
    private final CurrentSchedules schedules;
    private final Clock clock;
    private final BiConsumer<List<DefinitionProblem>, Catalog> wrong;
    private @Nullable Catalog checked;
    private @Nullable Catalog right;
    private List<DefinitionProblem> ofSchedules = List.of();
    private List<DefinitionProblem> seen = List.of();
    private List<DefinitionProblem> said = List.of();

    /** @param wrong is told what is not right, once, with what holds on */
    ServedDefinitions(
            LiveCatalog files,
            CurrentSchedules schedules,
            Clock clock,
            BiConsumer<List<DefinitionProblem>, Catalog> wrong) {
        this.files = files;
        this.schedules = schedules;
        this.clock = clock;
        this.wrong = wrong;
    }

    /** @throws DefinitionException when not even the first are right */
    Catalog begin() {
        Catalog first = files.current();
        check(first);
        if (!ofSchedules.isEmpty()) {
            throw new DefinitionException(ofSchedules);
        }
        return first;
    }

    Catalog look() {
        List<DefinitionProblem> problems = new ArrayList<>(files.problems());
        if (problems.isEmpty()) {
            check(files.usable());
            problems.addAll(ofSchedules);
        }
        Catalog now = Objects.requireNonNull(right, "begun");
        schedules.list(now).forEach(each -> problems.addAll(each.problems()));
        say(problems, now);
        return now;
    }

    /** Once for each reading of the files: a schedule that runs out by and by has been right. */
    private void check(Catalog catalog) {
        if (catalog == checked) {
            return;
        }
        checked = catalog;
        ofSchedules = new ScheduleCheck(catalog, clock).problems(schedules.specs(catalog));
        if (ofSchedules.isEmpty()) {
            right = catalog;
        }
    }

    private void say(List<DefinitionProblem> problems, Catalog holding) {
        if (problems.equals(seen) && !problems.equals(said)) {
            if (!problems.isEmpty()) {
                wrong.accept(problems, holding);
            }
            said = List.copyOf(problems);
        }
        seen = List.copyOf(problems);
    }
}
