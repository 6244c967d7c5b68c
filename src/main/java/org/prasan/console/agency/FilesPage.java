package org.prasan.console.agency;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.records.FileAccount;
import org.prasan.records.StoredFinding;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What an agency has sent and what became of it; what is wrong in one file, and its workbook back with the cells marked. */
@Controller
@For(Role.AGENCY)
@MenuEntry(path = "/agency/files", words = "agency.files.menu", order = 10)
class FilesPage {

    private static final int LINES = 25;
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final OwnFiles files;

    FilesPage(OwnFiles files) {
        this.files = files;
    }

    @GetMapping("/agency/files")
    String list(Account viewer, @RequestParam(defaultValue = "0") int page, Model model) {
        long from = (long) Math.max(page, 0) * LINES;
        List<FileAccount> lines = files.page(viewer, from, LINES);
        model.addAttribute("lines", lines);
        model.addAttribute("newer", from == 0 ? null : page - 1);
        model.addAttribute("older", from + lines.size() < files.count(viewer) ? page + 1 : null);
        return "agency/files";
    }

    @GetMapping("/agency/files/{number}")
    String show(Account viewer, @PathVariable long number, Model model) {
        FileAccount account = found(viewer, number);
        List<StoredFinding> findings = files.findings(account);
        model.addAttribute("account", account);
        model.addAttribute("submission", account.submission().orElseThrow());
        model.addAttribute("findings", findings);
        model.addAttribute(
                "returned",
                findings.stream().anyMatch(finding -> !finding.severity().equals("info")));
        return "agency/file";
    }

    @GetMapping("/agency/files/{number}/returned")
    ResponseEntity<byte[]> returned(Account viewer, @PathVariable long number) {
        FileAccount account = found(viewer, number);
        byte[] workbook = files.returned(account).orElseThrow(FilesPage::none);
        String name = account.file().path().replaceAll("^.*/", "").replaceAll("\\.[^.]*$", "") + ".xlsx";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(WORKBOOK)
                .body(workbook);
    }

    private FileAccount found(Account viewer, long number) {
        return files.find(viewer, number).orElseThrow(FilesPage::none);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
