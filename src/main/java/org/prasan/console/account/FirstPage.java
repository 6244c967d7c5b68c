package org.prasan.console.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.prasan.access.AccountDraft;
import org.prasan.access.FirstLink;
import org.prasan.access.Refusal;
import org.prasan.access.Role;
import org.prasan.console.ForEveryone;
import org.prasan.console.Wrong;
import org.prasan.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the link that the first {@code serve} prints leads: the first administrator names themselves. */
@Controller
@ForEveryone
class FirstPage {

    private static final String EVERYWHERE = "ALL";

    private final FirstLink first;

    FirstPage(FirstLink first) {
        this.first = first;
    }

    @GetMapping("/first")
    String show(@RequestParam(defaultValue = "") String link, HttpServletResponse response, Model model) {
        model.addAttribute("link", link);
        return pageOf(first.isGood(link), response, model);
    }

    @PostMapping("/first")
    String use(
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String password,
            Language language,
            HttpServletResponse response,
            Model model) {
        AccountDraft draft =
                new AccountDraft(name, displayName, Set.of(Role.ADMINISTRATOR), Set.of(EVERYWHERE), "", language);
        List<Refusal> wrong = first.isGood(link) ? first.problems(draft, password) : List.of();
        model.addAttribute("link", link);
        if (wrong.isEmpty()) {
            return first.use(link, draft, password)
                    .map(created -> "redirect:/login")
                    .orElseGet(() -> pageOf(false, response, model));
        }
        model.addAttribute("wrong", Wrong.of(wrong));
        model.addAttribute("name", name);
        model.addAttribute("displayName", displayName);
        return pageOf(true, response, model);
    }

    private static String pageOf(boolean good, HttpServletResponse response, Model model) {
        if (!good) {
            response.setStatus(HttpStatus.GONE.value());
        }
        model.addAttribute("good", good);
        return "account/first";
    }
}
