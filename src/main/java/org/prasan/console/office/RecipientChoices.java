package org.prasan.console.office;

import java.util.List;
import java.util.stream.Stream;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Choice;
import org.prasan.delivery.Recipients;
import org.prasan.vocabulary.Audiences;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Component;

/** What can be chosen for a recipient or a group: audiences, languages, reports that are for readers, agencies. */
@Component
final class RecipientChoices {

    private final LiveCatalog definitions;
    private final Recipients recipients;

    RecipientChoices(LiveCatalog definitions, Recipients recipients) {
        this.definitions = definitions;
        this.recipients = recipients;
    }

    public List<Choice> audiences() {
        return definitions.usable().protection().widestFirst().stream()
                .map(audience -> new Choice(audience, Audiences.of(audience)))
                .toList();
    }

    public List<Choice> languages() {
        return Stream.of(Language.values())
                .map(language -> new Choice(
                        language.name(),
                        language == Language.TH ? new Text("ไทย", "Thai") : new Text("อังกฤษ", "English")))
                .toList();
    }

    /** An internal report is for no reader. */
    public List<Choice> reports() {
        Catalog catalog = definitions.usable();
        return catalog.reports().stream()
                .filter(report -> catalog.protection().widestFirst().contains(report.audience()))
                .map(report -> new Choice(
                        report.id(),
                        new Text(
                                report.title().th() + " ("
                                        + Audiences.of(report.audience()).th() + ")",
                                report.title().en() + " ("
                                        + Audiences.of(report.audience()).en() + ")")))
                .toList();
    }

    public List<Choice> agencies() {
        return definitions.usable().codeLists().get("agency").codes().stream()
                .map(code -> new Choice(code.code(), code.label()))
                .toList();
    }

    public List<Choice> members() {
        return recipients.now(definitions.usable()).recipients().stream()
                .map(one -> new Choice(
                        one.name(),
                        new Text(
                                one.name() + " (" + Audiences.of(one.audience()).th() + ")",
                                one.name() + " (" + Audiences.of(one.audience()).en() + ")")))
                .toList();
    }
}
