package org.prasan.console.office;

import java.util.List;
import org.prasan.access.Role;
import org.prasan.audit.AuditEntry;
import org.prasan.audit.AuditLog;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, when and why: the log's newest lines first, fifty at a time. */
@Controller
@For(Role.ADMINISTRATOR)
@MenuEntry(path = "/admin/audit", words = "audit.menu", order = 90)
class AuditPage {

    private static final int LINES = 50;

    private final AuditLog audit;

    AuditPage(AuditLog audit) {
        this.audit = audit;
    }

    @GetMapping("/admin/audit")
    String show(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Model model) {
        List<AuditEntry> lines = audit.before(before, LINES);
        model.addAttribute("lines", lines);
        model.addAttribute("newest", before == Long.MAX_VALUE);
        if (lines.size() == LINES) {
            model.addAttribute("older", lines.get(LINES - 1).number());
        }
        return "office/audit";
    }
}
