package org.prasan.console.office;

import java.util.List;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.LiveCatalog;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Component;

/** What codes are called, for pages; the code itself where no list knows it. */
@Component
final class Names {

    private final LiveCatalog definitions;

    Names(LiveCatalog definitions) {
        this.definitions = definitions;
    }

    public Text agency(String code) {
        return of("agency", code);
    }

    public Text rule(String code) {
        return of("rule", code);
    }

    public Text form(String id) {
        return definitions.usable().findForm(id).map(FormDefinition::name).orElse(Text.same(id));
    }

    public Text of(String list, String code) {
        Catalog catalog = definitions.usable();
        boolean known =
                catalog.codeLists().has(list) && catalog.codeLists().get(list).contains(code);
        return known ? catalog.codeLists().get(list).get(code).label() : Text.same(code);
    }

    List<Code> rules() {
        Catalog catalog = definitions.usable();
        return catalog.codeLists().has("rule") ? catalog.codeLists().get("rule").codes() : List.of();
    }
}
