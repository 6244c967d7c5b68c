package org.prasan.console.api;

import java.util.List;
import org.prasan.access.Scope;
import org.prasan.audit.AuditEntry;
import org.prasan.audit.AuditLog;
import org.prasan.console.Scoped;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit log, newest first; {@code before} a line's number gives what is older. */
@RestController
@Scoped(Scope.AUDIT_READ)
class AuditApi {

    private final AuditLog audit;

    AuditApi(AuditLog audit) {
        this.audit = audit;
    }

    @GetMapping("/api/v1/audit")
    List<AuditEntry> list(
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "50") int size) {
        Slice.require(1, size);
        return audit.before(before, size);
    }
}
