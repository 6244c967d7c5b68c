package org.prasan.console.api;

import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.ForEveryone;
import org.prasan.console.MenuEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What programs can ask for, for people and as OpenAPI. */
@Controller
@For({Role.ADMINISTRATOR, Role.STATISTICIAN})
@MenuEntry(path = "/office/api", words = "api.menu", order = 95)
class OpenApiPage {

    private final OpenApi document;

    OpenApiPage(OpenApi document) {
        this.document = document;
    }

    @GetMapping("/office/api")
    String show(Model model) {
        model.addAttribute("operations", document.operations());
        return "office/api";
    }

    @GetMapping(path = "/api/v1/openapi.yaml", produces = "application/yaml;charset=UTF-8")
    @ForEveryone
    @ResponseBody
    String yaml() {
        return document.text();
    }
}
