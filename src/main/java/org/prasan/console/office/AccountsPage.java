package org.prasan.console.office;

import java.util.Map;
import org.prasan.access.Account;
import org.prasan.access.Accounts;
import org.prasan.access.Accounts.Given;
import org.prasan.access.Actor;
import org.prasan.access.Role;
import org.prasan.access.TakenNameException;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may sign in, and a new one. */
@Controller
@For(Role.ADMINISTRATOR)
@MenuEntry(path = "/admin/accounts", words = "accounts.menu", order = 70)
class AccountsPage {

    private final Accounts accounts;
    private final Choices choices;

    AccountsPage(Accounts accounts, Choices choices) {
        this.accounts = accounts;
        this.choices = choices;
    }

    @GetMapping("/admin/accounts")
    String show(Model model) {
        model.addAttribute("accounts", accounts.list());
        return "office/accounts";
    }

    @GetMapping("/admin/accounts/new")
    String empty(Model model) {
        return form(AccountForm.empty(), model);
    }

    @PostMapping("/admin/accounts/new")
    String create(@RequestParam MultiValueMap<String, String> fields, Account viewer, Model model) {
        AccountForm typed = AccountForm.typed(fields, AccountForm.value(fields, "name"), choices);
        Map<String, Text> wrong = typed.wrong(accounts.problems(typed.draft()));
        if (wrong.isEmpty()) {
            try {
                Given given = accounts.create(typed.draft(), Actor.of(viewer, typed.reason()));
                model.addAttribute("given", given);
                return "office/account-given";
            } catch (TakenNameException quicker) {
                wrong = typed.wrong(accounts.problems(typed.draft()));
            }
        }
        model.addAttribute("wrong", wrong);
        return form(typed, model);
    }

    private String form(AccountForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("choices", choices);
        return "office/account-new";
    }
}
