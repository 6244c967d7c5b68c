package org.prasan.records;

import java.util.Map;

/** How the tables of one form settle: by name, {@code otherwise} for those not named. */
public record FormPolicy(SettlePolicy otherwise, Map<String, SettlePolicy> tables) {

    public FormPolicy {
        tables = Map.copyOf(tables);
    }

    public static FormPolicy all(SettlePolicy policy) {
        return new FormPolicy(policy, Map.of());
    }

    public SettlePolicy of(String table) {
        return tables.getOrDefault(table, otherwise);
    }
}
