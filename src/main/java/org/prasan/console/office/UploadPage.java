package org.prasan.console.office;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.console.Reach;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A file handed in: its verdict at once, and a place in the inbox of its agency. */
@Controller
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
@MenuEntry(path = "/office/upload", words = "upload.menu", order = 26)
class UploadPage {

    private static final int LONGEST_NAME = 120;

    private final UploadDesk desk;
    private final Names names;
    private final Reach reach;

    UploadPage(UploadDesk desk, Names names, Reach reach) {
        this.desk = desk;
        this.names = names;
        this.reach = reach;
    }

    @GetMapping("/office/upload")
    String show(Account viewer, Model model) {
        return page("", "", viewer, model);
    }

    @PostMapping("/office/upload")
    String take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String job,
            @RequestParam(defaultValue = "") String agency,
            Account viewer,
            Model model)
            throws IOException {
        if (file == null || file.isEmpty()) {
            model.addAttribute(
                    "wrong", Map.of("file", new Text("เลือกไฟล์ที่ไม่ว่าง", "Choose a file that is not empty")));
            return page(job, agency, viewer, model);
        }
        UploadDesk.Verdict verdict = desk.take(file.getBytes(), name(file), job, agency, viewer);
        model.addAttribute("verdict", verdict);
        model.addAttribute("name", name(file));
        if (!verdict.wrong().isEmpty()) {
            model.addAttribute("wrong", verdict.wrong());
        }
        return page(job, agency, viewer, model);
    }

    /** What the browser says, shown to who said it. */
    private static String name(MultipartFile file) {
        String plain =
                Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll("\\p{Cntrl}", " ");
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }

    private String page(String job, String agency, Account viewer, Model model) {
        model.addAttribute("jobs", desk.jobs(viewer));
        model.addAttribute("job", job);
        model.addAttribute("agency", agency);
        model.addAttribute("agencies", reach.of(viewer).agencies().toList());
        model.addAttribute("names", names);
        return "office/upload";
    }
}
