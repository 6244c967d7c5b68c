package org.prasan.console.office;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.prasan.access.Account;
import org.prasan.access.AccountState;
import org.prasan.access.Accounts;
import org.prasan.access.Actor;
import org.prasan.access.LastAdministratorException;
import org.prasan.access.Refusal;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.Wrong;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One account: its rights, and what an administrator may do to it, each with its reason. */
@Controller
@For(Role.ADMINISTRATOR)
@RequestMapping("/admin/account/{name}")
class AccountPage {

    private final Accounts accounts;
    private final Choices choices;

    AccountPage(Accounts accounts, Choices choices) {
        this.accounts = accounts;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable String name, Model model) {
        Account account = found(name);
        return page(account, AccountForm.of(account), model);
    }

    @PostMapping
    String change(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> fields,
            Account viewer,
            Model model) {
        Account account = found(name);
        AccountForm typed = AccountForm.typed(fields, account.name(), choices);
        Map<String, Text> wrong = typed.wrong(accounts.problemsOfRights(typed.draft()));
        if (!wrong.isEmpty()) {
            model.addAttribute("wrong", wrong);
            return page(account, typed, model);
        }
        return done(
                account,
                typed,
                model,
                by -> {
                    accounts.change(account.name(), typed.draft(), by);
                    return "redirect:/admin/account/" + account.name();
                },
                viewer);
    }

    @PostMapping("/state")
    String state(
            @PathVariable String name,
            @RequestParam AccountState to,
            @RequestParam(defaultValue = "") String reason,
            Account viewer,
            Model model) {
        return act(name, reason, viewer, model, by -> {
            accounts.setState(name, to, by);
            return "redirect:/admin/account/" + name;
        });
    }

    @PostMapping("/password")
    String password(
            @PathVariable String name, @RequestParam(defaultValue = "") String reason, Account viewer, Model model) {
        return act(name, reason, viewer, model, by -> {
            model.addAttribute("given", accounts.resetPassword(name, by));
            return "office/account-given";
        });
    }

    @PostMapping("/second-factor")
    String secondFactor(
            @PathVariable String name, @RequestParam(defaultValue = "") String reason, Account viewer, Model model) {
        return act(name, reason, viewer, model, by -> {
            accounts.resetSecondFactor(name, by);
            return "redirect:/admin/account/" + name;
        });
    }

    private String act(String name, String reason, Account viewer, Model model, Function<Actor, String> deed) {
        Account account = found(name);
        AccountForm unchanged = new AccountForm(AccountForm.of(account).draft(), reason.strip());
        Optional<Refusal> wrong = AccountForm.reasonProblem(reason);
        if (wrong.isPresent()) {
            model.addAttribute("wrongDeed", wrong.get().why());
            return page(account, unchanged, model);
        }
        return done(account, unchanged, model, deed, viewer);
    }

    private String done(Account account, AccountForm form, Model model, Function<Actor, String> deed, Account viewer) {
        try {
            return deed.apply(Actor.of(viewer, form.reason()));
        } catch (LastAdministratorException refused) {
            Text why = new Text(
                    "ต้องมีผู้ดูแลระบบที่ใช้งานได้อย่างน้อยหนึ่งบัญชี",
                    "At least one active administrator must be left");
            model.addAttribute("wrong", Wrong.of(new Refusal("roles", why)));
            model.addAttribute("wrongDeed", why);
            return page(account, form, model);
        }
    }

    private Account found(String name) {
        return accounts.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(Account account, AccountForm form, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("form", form);
        model.addAttribute("choices", choices);
        return "office/account";
    }
}
