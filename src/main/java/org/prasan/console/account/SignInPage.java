package org.prasan.console.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.prasan.console.ForEveryone;
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

    @GetMapping("/login")
    String show(HttpServletRequest request, Model model) {
        boolean ended = request.getParameter("ended") != null;
        boolean out = request.getParameter("out") != null;
        model.addAttribute("note", ended ? "login.ended" : out ? "login.out" : "");
        return "account/login";
    }

    @PostMapping("/login/failed")
    String failed(@RequestParam(defaultValue = "") String name, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        model.addAttribute("name", name);
        model.addAttribute("note", "");
        model.addAttribute("failed", true);
        return "account/login";
    }
}
