package org.prasan.console.office;

import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.operations.Background;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** How far something has come that was asked for here; the browser asks again every two seconds while it goes on. */
@Controller
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
class TaskPage {

    private final Background background;

    TaskPage(Background background) {
        this.background = background;
    }

    @GetMapping("/office/tasks/{number}")
    String show(@PathVariable long number, Model model) {
        return page(number, "office/task", model);
    }

    @GetMapping("/office/tasks/{number}/now")
    String now(@PathVariable long number, Model model) {
        return page(number, "office/task :: now", model);
    }

    private String page(long number, String template, Model model) {
        model.addAttribute(
                "task", background.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return template;
    }
}
