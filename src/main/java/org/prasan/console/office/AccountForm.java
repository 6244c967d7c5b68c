package org.prasan.console.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.access.Account;
import org.prasan.access.AccountDraft;
import org.prasan.access.Refusal;
import org.prasan.access.Role;
import org.prasan.console.Wrong;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;
import org.springframework.util.MultiValueMap;

/** What was typed about an account; kept when something in it is wrong. */
record AccountForm(AccountDraft draft, String reason) {

    private static final int LONGEST_REASON = 500;

    static AccountForm empty() {
        return new AccountForm(new AccountDraft("", "", Set.of(), Set.of(), "", Language.TH), "");
    }

    static AccountForm of(Account account) {
        return new AccountForm(
                new AccountDraft(
                        account.name(),
                        account.displayName(),
                        account.roles(),
                        account.areas(),
                        account.agency(),
                        account.language()),
                "");
    }

    /** Codes that a form did not offer are left out. */
    static AccountForm typed(MultiValueMap<String, String> fields, String name, Choices choices) {
        Set<Role> roles = Stream.of(Role.values())
                .filter(role -> values(fields, "roles").contains(role.name()))
                .collect(Collectors.toSet());
        Set<String> areas =
                values(fields, "areas").stream().filter(choices::isArea).collect(Collectors.toSet());
        String agency = value(fields, "agency");
        return new AccountForm(
                new AccountDraft(
                        name,
                        value(fields, "displayName"),
                        roles,
                        areas,
                        choices.isAgency(agency) ? agency : "",
                        value(fields, "language").equals(Language.EN.name()) ? Language.EN : Language.TH),
                value(fields, "reason"));
    }

    static List<String> values(MultiValueMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of());
    }

    static String value(MultiValueMap<String, String> fields, String name) {
        return values(fields, name).stream().findFirst().orElse("").strip();
    }

    /** What is wrong with it, together with what is wrong with its reason. */
    Map<String, Text> wrong(List<Refusal> ofDraft) {
        List<Refusal> all = new ArrayList<>(ofDraft);
        reasonProblem(reason).ifPresent(all::add);
        return Wrong.of(all);
    }

    static Optional<Refusal> reasonProblem(String reason) {
        if (!reason.isBlank() && reason.length() <= LONGEST_REASON) {
            return Optional.empty();
        }
        return Optional.of(
                new Refusal("reason", new Text("บอกเหตุผล ไม่เกิน 500 ตัวอักษร", "Say why, in up to 500 characters")));
    }
}
