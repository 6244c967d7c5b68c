package org.prasan.console.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.prasan.access.Refusal;
import org.prasan.console.Wrong;
import org.prasan.delivery.RecipientDraft;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;
import org.springframework.util.MultiValueMap;

/** What was typed about a recipient; kept when something in it is wrong. */
record RecipientForm(RecipientDraft draft, String reason) {

    static RecipientForm empty() {
        return new RecipientForm(new RecipientDraft("", "", List.of(Language.TH), List.of(), "", Set.of()), "");
    }

    static RecipientForm typed(MultiValueMap<String, String> fields, String name) {
        List<Language> languages = Stream.of(Language.values())
                .filter(language -> AccountForm.values(fields, "languages").contains(language.name()))
                .toList();
        String mail = AccountForm.value(fields, "mail");
        return new RecipientForm(
                new RecipientDraft(
                        name,
                        AccountForm.value(fields, "audience"),
                        languages,
                        mail.isEmpty() ? List.of() : List.of(mail.split("[\\s,;]+")),
                        AccountForm.value(fields, "agency"),
                        Set.copyOf(AccountForm.values(fields, "reports"))),
                AccountForm.value(fields, "reason"));
    }

    /** As they are typed: with spaces between. */
    public String mail() {
        return String.join(" ", draft.mail());
    }

    public Set<String> languages() {
        return Set.copyOf(draft.languages().stream().map(Language::name).toList());
    }

    Map<String, Text> wrong(List<Refusal> ofDraft) {
        List<Refusal> all = new ArrayList<>(ofDraft);
        AccountForm.reasonProblem(reason).ifPresent(all::add);
        return Wrong.of(all);
    }
}
