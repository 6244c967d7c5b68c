package org.prasan.pipeline;

import java.util.HashMap;
import java.util.Map;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.TableDefinition;
import org.prasan.catalog.TableDefinition.Later;
import org.prasan.records.FormPolicy;
import org.prasan.records.SettlePolicy;

/** What a later submission does, as the forms say, in the words of the records. */
public final class SettlePolicies {

    private SettlePolicies() {}

    public static Map<String, FormPolicy> of(Catalog catalog) {
        Map<String, FormPolicy> policies = new HashMap<>();
        for (FormDefinition form : catalog.forms()) {
            Map<String, SettlePolicy> tables = new HashMap<>();
            for (TableDefinition table : form.tables()) {
                tables.put(
                        table.name(),
                        table.later() == Later.REPLACE_MONTHS
                                ? SettlePolicy.REPLACE_MONTHS
                                : SettlePolicy.LATEST_BY_KEY);
            }
            policies.put(form.id(), new FormPolicy(SettlePolicy.LATEST_BY_KEY, tables));
        }
        return policies;
    }
}
