package org.prasan.console.office;

import org.prasan.access.Role;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.operations.health.Health;
import org.prasan.operations.health.HealthChecks;
import org.prasan.operations.health.Storage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether all is well, piece by piece with the reason and the remedy, and what takes up room. */
@Controller
@For(Role.ADMINISTRATOR)
@MenuEntry(path = "/admin/health", words = "health.menu", order = 85)
class HealthPage {

    private final HealthChecks checks;
    private final Storage storage;
    private final LiveCatalog definitions;

    HealthPage(HealthChecks checks, Storage storage, LiveCatalog definitions) {
        this.checks = checks;
        this.storage = storage;
        this.definitions = definitions;
    }

    @GetMapping("/admin/health")
    String show(Model model) {
        Health health = checks.look(definitions.usable());
        model.addAttribute("health", health);
        model.addAttribute("kept", storage.kept());
        model.addAttribute("database", storage.databaseBytes());
        model.addAttribute("free", storage.freeBytes());
        return "office/health";
    }
}
