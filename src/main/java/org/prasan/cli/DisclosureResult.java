package org.prasan.cli;

import java.io.PrintWriter;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.prasan.disclosure.engine.Audit;
import org.prasan.disclosure.engine.Interval;
import org.prasan.disclosure.engine.Protection;
import org.prasan.disclosure.engine.Role;
import org.prasan.disclosure.instance.Instance;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code disclose} found; cells are numbered from 1 as in the files.
 *
 * @param narrow primaries whose interval stays narrower than was asked
 * @param engineMs of the protection with its certificate, warm
 * @param auditMs of the audit, with the rounds of widening where they were asked
 */
record DisclosureResult(
        Instance instance, Protection protection, BitSet narrow, List<Audit> audits, long engineMs, long auditMs) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    boolean holds() {
        return protection.holds() && narrow.isEmpty();
    }

    String json() {
        ObjectNode root = JSON.createObjectNode();
        root.put("name", instance.name());
        root.put("primary", instance.matrix().cells(Role.PRIMARY).cardinality());
        root.set("secondary_cells", numbers(protection.secondary()));
        root.set("unsafe", numbers(unsafe()));
        root.put("engine_ms", engineMs);
        ObjectNode certificate = root.putObject("certificate");
        certificate.put("prime", protection.certificate().prime());
        certificate.put("published", protection.certificate().published());
        certificate.put("primaries", protection.certificate().primaries());
        certificate.set("revealed", numbers(protection.certificate().revealed()));
        ObjectNode audit = root.putObject("audit");
        audit.put("ms", auditMs);
        audit.put("holds", holds() && known().isEmpty());
        audit.set("known", numbers(known()));
        audit.set("narrow", numbers(narrow));
        ArrayNode intervals = audit.putArray("intervals");
        audits.forEach(one -> one.intervals().forEach(interval -> {
            ObjectNode node = intervals.addObject();
            node.put("attacker", one.attacker().name());
            node.put("cell", interval.cell() + 1);
            node.put("name", instance.matrix().name(interval.cell()));
            node.put("lower", interval.lower());
            if (interval.upper() == Long.MAX_VALUE) {
                node.putNull("upper");
            } else {
                node.put("upper", interval.upper());
            }
        }));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static ArrayNode numbers(BitSet cells) {
        ArrayNode numbers = JSON.createArrayNode();
        cells.stream().forEach(cell -> numbers.add(cell + 1));
        return numbers;
    }

    private BitSet unsafe() {
        BitSet unsafe = protection.unsafe();
        unsafe.or(narrow);
        return unsafe;
    }

    /** Primaries that an attacker can work out to the last person. */
    private BitSet known() {
        BitSet known = new BitSet();
        audits.forEach(audit ->
                audit.intervals().stream().filter(Interval::isKnown).forEach(interval -> known.set(interval.cell())));
        return known;
    }

    void print(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s: %d inner cells, %d cells, %d primary%n",
                instance.name(),
                instance.matrix().innerCells(),
                instance.matrix().cells(),
                instance.matrix().cells(Role.PRIMARY).cardinality());
        print(out, "ปกปิดเพิ่ม / secondary", protection.secondary());
        out.printf(
                Locale.ROOT,
                "ใบรับรอง / certificate: modulo %d, %d published cells, %d primaries, %d can be worked out%n",
                protection.certificate().prime(),
                protection.certificate().published(),
                protection.certificate().primaries(),
                protection.certificate().revealed().cardinality());
        audits.forEach(audit -> out.println(summary(audit)));
        if (!unsafe().isEmpty()) {
            print(out, "ไม่ปลอดภัย ห้ามเผยแพร่ / unsafe, not to be released", unsafe());
        }
        if (!known().isEmpty()) {
            print(out, "ผู้โจมตีรู้ค่า / an attacker knows", known());
        }
        out.printf(Locale.ROOT, "เวลา / time: engine %d ms, audit %d ms%n", engineMs, auditMs);
    }

    private void print(PrintWriter out, String what, BitSet cells) {
        out.printf(Locale.ROOT, "%s: %d%n", what, cells.cardinality());
        cells.stream()
                .forEach(cell -> out.printf(
                        Locale.ROOT, "  %d  %s%n", cell + 1, instance.matrix().name(cell)));
    }

    private static String summary(Audit audit) {
        long narrowest = audit.intervals().stream()
                .mapToLong(interval -> interval.upper() - interval.lower())
                .min()
                .orElse(0);
        return String.format(
                Locale.ROOT,
                "การโจมตี / attack by %s: %d primaries, the narrowest interval is %d wide",
                audit.attacker().name(),
                audit.intervals().size(),
                narrowest);
    }
}
