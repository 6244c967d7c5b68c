package org.prasan.console.office;

import java.util.List;
import org.prasan.access.Role;
import org.prasan.access.Scope;
import org.prasan.catalog.LiveCatalog;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.CodeList;
import org.springframework.stereotype.Component;

/** What can be chosen for an account or a token: roles, scopes, and the codes of the lists of areas and agencies. */
@Component
final class Choices {

    private static final String AREAS = "area";
    private static final String AGENCIES = "agency";

    /** Smaller areas have no committee of their own. */
    private static final List<String> AREA_LEVELS = List.of("all", "country", "province");

    private final LiveCatalog definitions;

    Choices(LiveCatalog definitions) {
        this.definitions = definitions;
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }

    public List<Scope> scopes() {
        return List.of(Scope.values());
    }

    public List<Code> areas() {
        return list(AREAS).codes().stream()
                .filter(code -> AREA_LEVELS.contains(code.attribute("level")))
                .toList();
    }

    public List<Code> agencies() {
        return list(AGENCIES).codes();
    }

    boolean isArea(String code) {
        return areas().stream().anyMatch(area -> area.code().equals(code));
    }

    boolean isAgency(String code) {
        return list(AGENCIES).contains(code);
    }

    private CodeList list(String name) {
        return definitions.usable().codeLists().get(name);
    }
}
