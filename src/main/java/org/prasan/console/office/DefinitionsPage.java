package org.prasan.console.office;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.DefinitionProblem;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.console.office.DefinitionDesk.DefinitionFile;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** What forms and indicators there are and how each counts; its file, to be changed, tried on a sample and proposed. */
@Controller
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
@MenuEntry(path = "/office/definitions", words = "definitions.menu", order = 60)
class DefinitionsPage {

    private static final int LONGEST = 200_000;

    private final DefinitionDesk desk;
    private final LiveCatalog definitions;
    private final Names names;

    DefinitionsPage(DefinitionDesk desk, LiveCatalog definitions, Names names) {
        this.names = names;
        this.desk = desk;
        this.definitions = definitions;
    }

    @GetMapping("/office/definitions")
    String list(Model model) {
        model.addAttribute("forms", definitions.usable().forms());
        model.addAttribute("indicators", definitions.usable().indicators());
        model.addAttribute("formFiles", desk.files("forms"));
        model.addAttribute("indicatorFiles", desk.files("indicators"));
        model.addAttribute("proposals", desk.proposals());
        return "office/definitions";
    }

    @GetMapping("/office/definitions/{kind}/{name}")
    String one(@PathVariable String kind, @PathVariable String name, Model model) {
        DefinitionFile file = found(kind, name);
        String text = desk.text(file);
        return page(file, text, DefinitionDesk.fingerprint(text), "", model);
    }

    /** Checks what was typed, tries it on a sample where one comes along, and proposes it where that is asked for. */
    @PostMapping("/office/definitions/{kind}/{name}")
    String change(
            @PathVariable String kind,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String base,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean propose,
            @RequestParam(required = false) @Nullable MultipartFile sample,
            Account viewer,
            Model model)
            throws IOException {
        DefinitionFile file = found(kind, name);
        String plain = text.replace("\r\n", "\n");
        Map<String, Text> wrong = wrong(file, plain, base, reason, propose, model);
        if (!wrong.isEmpty()) {
            model.addAttribute("wrong", wrong);
            return page(file, plain, base, reason, model);
        }
        if (propose) {
            desk.propose(file, base, plain, viewer, reason.strip());
            return "redirect:/office/definitions";
        }
        model.addAttribute("right", true);
        if (sample != null && !sample.isEmpty()) {
            model.addAttribute("explanation", desk.explain(file, plain, sample.getBytes(), "sample"));
        }
        return page(file, plain, base, reason, model);
    }

    private Map<String, Text> wrong(
            DefinitionFile file, String text, String base, String reason, boolean propose, Model model) {
        Map<String, Text> wrong = new LinkedHashMap<>();
        List<DefinitionProblem> problems = text.length() > LONGEST ? List.of() : desk.problems(file, text);
        if (text.length() > LONGEST || !problems.isEmpty()) {
            wrong.put("text", new Text("นิยามนี้ยังใช้ไม่ได้", "This definition cannot be used yet"));
            model.addAttribute("problems", problems);
        }
        if (propose) {
            String now = desk.text(file);
            if (!DefinitionDesk.fingerprint(now).equals(base)) {
                wrong.putIfAbsent(
                        "text",
                        new Text(
                                "ไฟล์ถูกเปลี่ยนไปหลังจากเปิดหน้านี้ โปรดเปิดใหม่แล้วแก้อีกครั้ง",
                                "The file has changed since this page was opened: open it again."));
            } else if (now.equals(text)) {
                wrong.putIfAbsent("text", new Text("ยังไม่ได้เปลี่ยนอะไร", "Nothing is changed."));
            }
            AccountForm.reasonProblem(reason).ifPresent(refusal -> wrong.put("reason", refusal.why()));
        }
        return wrong;
    }

    private String page(DefinitionFile file, String text, String base, String reason, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("names", names);
        model.addAttribute("text", text);
        model.addAttribute("base", base);
        model.addAttribute("reason", reason);
        return "office/definition";
    }

    private DefinitionFile found(String kind, String name) {
        return desk.find(kind, name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
