package org.prasan.console.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.prasan.access.Account;
import org.prasan.access.SecondFactor;
import org.prasan.console.ForEveryone;
import org.prasan.console.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The code of the second factor, at every sign-in of who has one. */
@Controller
@ForEveryone
class CodePage {

    private final SecondFactor secondFactor;
    private final SignedIn signedIn;

    CodePage(SecondFactor secondFactor, SignedIn signedIn) {
        this.secondFactor = secondFactor;
        this.signedIn = signedIn;
    }

    @GetMapping("/account/code")
    String show() {
        return "account/code";
    }

    @PostMapping("/account/code")
    String check(
            @RequestParam(defaultValue = "") String code,
            Account viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!secondFactor.check(viewer, code)) {
            model.addAttribute("failed", true);
            return "account/code";
        }
        signedIn.codeGiven(viewer, request, response);
        return "redirect:/";
    }
}
