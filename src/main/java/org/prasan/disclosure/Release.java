package org.prasan.disclosure;

import java.util.List;
import java.util.Map;
import org.prasan.catalog.ReportDefinition;

/** What became of the protection of a run's reports: all of them may be published, or none. */
public sealed interface Release {

    /**
     * Nobody can work out what is hidden.
     *
     * @param tables by report and table, in their order
     * @param entries what is to be remembered as published, by report
     * @param account of what was hidden, for the statistician
     */
    record Safe(
            Map<ReportDefinition, Map<String, ReleasedTable>> tables,
            Map<ReportDefinition, PastRelease> entries,
            ProtectionAccount account)
            implements Release {}

    /** Something would be revealed, or a figure cannot be protected. */
    record Refused(List<Refusal> reasons) implements Release {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
