package org.prasan.console.office;

import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** When jobs run by themselves. */
@Controller
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
@MenuEntry(path = "/office/schedules", words = "schedules.menu", order = 15)
class SchedulesPage {

    private final ScheduleDesk desk;

    SchedulesPage(ScheduleDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/office/schedules")
    String show(Account viewer, Model model) {
        model.addAttribute("lines", desk.list(viewer));
        return "office/schedules";
    }
}
