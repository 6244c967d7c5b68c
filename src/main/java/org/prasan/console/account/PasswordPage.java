package org.prasan.console.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Accounts;
import org.prasan.access.Refusal;
import org.prasan.access.SignIn;
import org.prasan.console.ForEveryone;
import org.prasan.console.Wrong;
import org.prasan.console.web.ConsoleAuthentication;
import org.prasan.console.web.SignedIn;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody's own password; one that somebody else gave is changed before anything else. */
@Controller
@ForEveryone
class PasswordPage {

    private final SignIn signIn;
    private final Accounts accounts;
    private final SignedIn signedIn;

    PasswordPage(SignIn signIn, Accounts accounts, SignedIn signedIn) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    @GetMapping("/account/password")
    String show() {
        return "account/password";
    }

    @PostMapping("/account/password")
    String change(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String again,
            Account viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Refusal> wrong = next.equals(again)
                ? signIn.changePassword(viewer, current, next)
                : Optional.of(new Refusal(
                        "again", new Text("รหัสผ่านใหม่สองช่องไม่ตรงกัน", "The two new passwords are not the same")));
        if (wrong.isPresent()) {
            model.addAttribute("wrong", Wrong.of(wrong.get()));
            return "account/password";
        }
        boolean codeGiven = ConsoleAuthentication.current()
                .map(ConsoleAuthentication::codeGiven)
                .orElse(false);
        signedIn.renew(accounts.withId(viewer.id()).orElseThrow(), codeGiven, request, response);
        return "redirect:/?changed";
    }
}
