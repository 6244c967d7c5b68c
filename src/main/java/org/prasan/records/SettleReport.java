package org.prasan.records;

import java.util.List;
import java.util.Set;

/**
 * What settling came to.
 *
 * @param accounts one of every submission settled
 * @param versions looked at
 * @param current of them count
 * @param changed whose standing had to be rewritten
 * @param superseded submissions none of whose months count any more
 * @param formsWithoutPolicy whose submissions were left as they were
 */
public record SettleReport(
        List<RowAccount> accounts,
        int versions,
        int current,
        int changed,
        Set<Long> superseded,
        Set<String> formsWithoutPolicy) {

    public SettleReport {
        accounts = List.copyOf(accounts);
        superseded = Set.copyOf(superseded);
        formsWithoutPolicy = Set.copyOf(formsWithoutPolicy);
    }
}
