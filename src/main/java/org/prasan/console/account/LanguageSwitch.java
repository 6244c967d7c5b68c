package org.prasan.console.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.prasan.access.Accounts;
import org.prasan.console.ForEveryone;
import org.prasan.console.web.ConsoleAuthentication;
import org.prasan.console.web.LanguageResolver;
import org.prasan.vocabulary.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The other language, kept in a cookie, and in the account of who is signed in. */
@Controller
@ForEveryone
class LanguageSwitch {

    private final Accounts accounts;

    LanguageSwitch(Accounts accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/language")
    String to(
            @RequestParam String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language language = to.equals(Language.EN.code()) ? Language.EN : Language.TH;
        LanguageResolver.keep(language, request, response);
        ConsoleAuthentication.current()
                .ifPresent(signedIn -> accounts.setLanguage(signedIn.account().id(), language));
        return "redirect:" + (isOurs(back) ? back : "/");
    }

    /** A path here and nothing that a browser takes for another host. */
    private static boolean isOurs(String path) {
        return path.matches("/[A-Za-z0-9._~%/-]*") && !path.startsWith("//");
    }
}
