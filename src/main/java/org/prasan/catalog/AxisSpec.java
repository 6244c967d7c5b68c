package org.prasan.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.Text;

/**
 * One axis of a table.
 *
 * @param dimension a dimension of the indicators, a step of time ({@code month}, {@code quarter}, {@code fiscal-year}),
 *     {@code indicator}, or {@code comparison} (this period, the one before, the same a year earlier)
 * @param level of a hierarchy, for example {@code district}; empty for the codes as they are
 * @param groups codes shown as one; codes in no group are shown by themselves
 * @param keep {@code ALL} codes of the list, or only those that are {@code PRESENT} in the figures
 * @param order as the code list has them, or by size with the largest first
 * @param total whether a total is added at the end
 * @param label the head of the rows, empty for the dimension's own name
 * @param inner what each line is broken down by; each line is then the sum of those within it
 */
public record AxisSpec(
        String dimension,
        String level,
        List<Group> groups,
        Keep keep,
        Order order,
        boolean total,
        Text label,
        Optional<AxisSpec> inner) {

    public AxisSpec {
        groups = List.copyOf(groups);
    }

    public AxisSpec(String dimension, String level, List<Group> groups, Keep keep, Order order, boolean total) {
        this(dimension, level, groups, keep, order, total, Text.same(""), Optional.empty());
    }

    /** Names an axis of those who answer for indicators, each with its own; its level names their code list. */
    public static final String OWNER = "owner";

    static AxisSpec ofOwners(CodeList owners) {
        return new AxisSpec(OWNER, owners.name(), List.of(), Keep.ALL, Order.LIST, false);
    }

    /** The indicators that somebody answers for; none when the list says none. */
    public static List<String> owned(Code owner) {
        return Arrays.stream(owner.attribute("indicators").split("\\|"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** The codes of a dimension as they are, those that occur. */
    static AxisSpec by(String dimension) {
        return new AxisSpec(dimension, "", List.of(), Keep.PRESENT, Order.LIST, true);
    }

    AxisSpec within(AxisSpec outer) {
        return new AxisSpec(
                outer.dimension,
                outer.level,
                outer.groups,
                outer.keep,
                outer.order,
                outer.total,
                outer.label,
                Optional.of(this));
    }

    /** Whether the axis or what it is broken down by goes along this. */
    public boolean isAlong(String name) {
        return dimension.equals(name) || inner.map(axis -> axis.isAlong(name)).orElse(false);
    }

    public enum Keep {
        ALL,
        PRESENT
    }

    public enum Order {
        LIST,
        SIZE
    }

    /** Codes that are shown as one; {@code codes} holds {@code *} for all that no other group names. */
    public record Group(String code, Text label, List<String> codes) {
        public Group {
            codes = List.copyOf(codes);
        }
    }
}
