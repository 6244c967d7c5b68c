package org.prasan.console.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What needs me today, and where to go when nothing does. */
@Controller
@For({Role.ADMINISTRATOR, Role.STATISTICIAN, Role.COMMITTEE, Role.AGENCY})
class HomePage {

    private final Needs needs;
    private final Menu menu;

    HomePage(Needs needs, Menu menu) {
        this.needs = needs;
        this.menu = menu;
    }

    @GetMapping("/")
    String show(Account viewer, HttpServletRequest request, Model model) {
        List<Menu.Group> places = menu.of(viewer);
        model.addAttribute("needs", needs.of(viewer));
        model.addAttribute("places", places);
        model.addAttribute("changed", request.getParameter("changed") != null);
        return "home";
    }
}
