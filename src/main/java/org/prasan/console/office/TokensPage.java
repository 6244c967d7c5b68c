package org.prasan.console.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.access.Account;
import org.prasan.access.Actor;
import org.prasan.access.Refusal;
import org.prasan.access.Role;
import org.prasan.access.Scope;
import org.prasan.access.Tokens;
import org.prasan.access.Tokens.TokenDraft;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.console.Wrong;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which programs may use the API, and a new one; its token is shown once. */
@Controller
@For(Role.ADMINISTRATOR)
@MenuEntry(path = "/admin/tokens", words = "tokens.menu", order = 80)
class TokensPage {

    private static final int USUAL_DAYS = 180;

    private final Tokens tokens;
    private final Choices choices;

    TokensPage(Tokens tokens, Choices choices) {
        this.tokens = tokens;
        this.choices = choices;
    }

    @GetMapping("/admin/tokens")
    String show(Model model) {
        return page(new TokenDraft("", Set.of(), Set.of(), USUAL_DAYS), "", model);
    }

    @PostMapping("/admin/tokens")
    String create(@RequestParam MultiValueMap<String, String> fields, Account viewer, Model model) {
        String reason = AccountForm.value(fields, "reason");
        TokenDraft draft = draft(fields);
        List<Refusal> wrong = new ArrayList<>(tokens.problems(draft));
        AccountForm.reasonProblem(reason).ifPresent(wrong::add);
        if (wrong.isEmpty()) {
            model.addAttribute("given", tokens.create(draft, Actor.of(viewer, reason)));
            return page(new TokenDraft("", Set.of(), Set.of(), USUAL_DAYS), "", model);
        }
        model.addAttribute("wrong", Wrong.of(wrong));
        return page(draft, reason, model);
    }

    @PostMapping("/admin/tokens/{id}/revoke")
    String revoke(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Account viewer, Model model) {
        if (AccountForm.reasonProblem(reason).isPresent()) {
            model.addAttribute("unrevoked", id);
            return show(model);
        }
        tokens.revoke(id, Actor.of(viewer, reason.strip()));
        return "redirect:/admin/tokens";
    }

    private TokenDraft draft(MultiValueMap<String, String> fields) {
        Set<Scope> scopes = Stream.of(Scope.values())
                .filter(scope -> AccountForm.values(fields, "scopes").contains(scope.name()))
                .collect(Collectors.toSet());
        Set<String> areas = AccountForm.values(fields, "areas").stream()
                .filter(choices::isArea)
                .collect(Collectors.toSet());
        String days = AccountForm.value(fields, "days");
        return new TokenDraft(
                AccountForm.value(fields, "client"),
                scopes,
                areas,
                days.matches("\\d{1,4}") ? Integer.parseInt(days) : 0);
    }

    private String page(TokenDraft draft, String reason, Model model) {
        model.addAttribute("tokens", tokens.list());
        model.addAttribute("draft", draft);
        model.addAttribute("reason", reason);
        model.addAttribute("choices", choices);
        return "office/tokens";
    }
}
