package org.prasan.console.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.prasan.console.ForEveryone;
import org.prasan.console.web.ConsoleSettings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door. What was wrong with a name and password is not told apart. */
@Controller
@ForEveryone
class SignInPage {

    /** Why somebody is at the door again, as the address says it. */
    private static final List<String> NOTES = List.of("ended", "unnamed", "out");

    private final ConsoleSettings settings;

    SignInPage(ConsoleSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/login")
    String show(HttpServletRequest request, Model model) {
        String note = NOTES.stream()
                .filter(each -> request.getParameter(each) != null)
                .findFirst()
                .map("login."::concat)
                .orElse("");
        return page(note, model);
    }

    @PostMapping("/login/failed")
    String failed(@RequestParam(defaultValue = "") String name, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        model.addAttribute("name", name);
        model.addAttribute("failed", true);
        return page("", model);
    }

    private String page(String note, Model model) {
        model.addAttribute("note", note);
        model.addAttribute("provider", settings.oidc() != null);
        return "account/login";
    }
}
