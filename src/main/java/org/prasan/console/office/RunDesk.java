package org.prasan.console.office;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.JobDefinition;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.console.Reach;
import org.prasan.operations.Execution;
import org.prasan.operations.ExecutionFilter;
import org.prasan.operations.Executions;
import org.springframework.stereotype.Service;

/** Jobs and their runs as far as somebody's areas reach. */
@Service
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
class RunDesk {

    private final Executions executions;
    private final LiveCatalog definitions;
    private final Reach reach;

    RunDesk(Executions executions, LiveCatalog definitions, Reach reach) {
        this.executions = executions;
        this.definitions = definitions;
        this.reach = reach;
    }

    /** Those that are defined. */
    List<JobDefinition> defined(Account viewer) {
        Reach.Of own = reach.of(viewer);
        return definitions.usable().jobs().stream().filter(own::reaches).toList();
    }

    /** Names of those that have been run. */
    List<String> jobs(Account viewer) {
        Optional<Collection<String>> own = own(viewer);
        return executions.jobs().stream()
                .filter(job -> own.map(names -> names.contains(job)).orElse(true))
                .toList();
    }

    List<Execution> before(Account viewer, ExecutionFilter filter, long number, int most) {
        return executions.before(number, filter.among(own(viewer)), most);
    }

    Optional<Execution> find(Account viewer, long number) {
        return executions
                .find(number)
                .filter(execution ->
                        own(viewer).map(names -> names.contains(job(execution))).orElse(true));
    }

    private static String job(Execution execution) {
        int slash = execution.run().indexOf('/');
        return slash < 0 ? execution.run() : execution.run().substring(0, slash);
    }

    /** Empty where all may be seen, those that are defined no more among them. */
    private Optional<Collection<String>> own(Account viewer) {
        return reach.of(viewer).isEverywhere()
                ? Optional.empty()
                : Optional.of(defined(viewer).stream().map(JobDefinition::id).toList());
    }
}
