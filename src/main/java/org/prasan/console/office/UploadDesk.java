package org.prasan.console.office;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.console.Reach;
import org.prasan.intake.Explanation;
import org.prasan.pipeline.HandedIn;
import org.prasan.pipeline.RunServices;
import org.prasan.records.InboxFile;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Service;

/** Takes files by hand for the agencies within somebody's areas, and says at once how each is understood. */
@Service
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
class UploadDesk {

    /** Of no use to any reader; the words for them come with the explanation. */
    private static final List<String> UNREADABLE = List.of(
            "empty file",
            "not a readable workbook",
            "an archive that is not taken apart",
            "too large",
            "unsupported kind of workbook");

    private final LiveCatalog definitions;
    private final RunServices services;
    private final AuditLog audit;
    private final Reach reach;

    UploadDesk(LiveCatalog definitions, RunServices services, AuditLog audit, Reach reach) {
        this.definitions = definitions;
        this.services = services;
        this.audit = audit;
        this.reach = reach;
    }

    /** What became of a file: how it is understood, and where it lies now unless something was wrong. */
    record Verdict(Explanation explanation, Optional<InboxFile> kept, Map<String, Text> wrong) {}

    List<JobDefinition> jobs(Account viewer) {
        Reach.Of own = reach.of(viewer);
        return definitions.usable().jobs().stream().filter(own::reaches).toList();
    }

    /**
     * @param name what the sender calls it; for messages only
     * @param chosen an agency's code, empty where the file is to say it
     */
    Verdict take(byte[] content, String name, String job, String chosen, Account viewer) {
        HandedIn handed = new HandedIn(definitions.usable(), services);
        Explanation explanation = handed.explain(content, name);
        Optional<JobDefinition> reader =
                jobs(viewer).stream().filter(each -> each.id().equals(job)).findFirst();
        Map<String, Text> wrong = wrong(content, explanation, chosen, viewer, handed);
        if (reader.isEmpty()) {
            wrong.put("job", new Text("เลือกงานที่จะอ่านไฟล์นี้", "Choose the job that reads it"));
        }
        if (!wrong.isEmpty()) {
            return new Verdict(explanation, Optional.empty(), wrong);
        }
        String agency = chosen.isEmpty() ? explanation.agency() : chosen;
        try {
            InboxFile kept = handed.keep(content, agency, reader.orElseThrow());
            audit.write(new AuditAction(
                    viewer.name(),
                    "upload",
                    agency,
                    "handed in at the console",
                    "",
                    kept.path() + " " + kept.sha256()));
            return new Verdict(explanation, Optional.of(kept), wrong);
        } catch (UncheckedIOException unwritable) {
            wrong.put(
                    "file",
                    new Text(
                            "เขียนลงโฟลเดอร์รับไฟล์ไม่ได้ โปรดแจ้งผู้ดูแลระบบ",
                            "The inbox cannot be written to: tell your administrator."));
            return new Verdict(explanation, Optional.empty(), wrong);
        }
    }

    private Map<String, Text> wrong(
            byte[] content, Explanation explanation, String chosen, Account viewer, HandedIn handed) {
        Map<String, Text> wrong = new LinkedHashMap<>();
        if (UNREADABLE.contains(explanation.reason())) {
            wrong.put("file", both(explanation.message(), explanation.mend()));
        } else {
            handed.known(content).ifPresent(known -> wrong.put("file", alreadyHere()));
            sender(explanation.agency(), chosen, viewer).ifPresent(said -> wrong.put("agency", said));
        }
        return wrong;
    }

    private Optional<Text> sender(String recognised, String chosen, Account viewer) {
        if (recognised.isEmpty() && chosen.isEmpty()) {
            return Optional.of(new Text(
                    "ไฟล์ไม่บอกว่าเป็นของหน่วยงานใด โปรดเลือกหน่วยงาน",
                    "The file does not say whose it is: choose its agency."));
        }
        if (!recognised.isEmpty() && !chosen.isEmpty() && !recognised.equals(chosen)) {
            Text name = agency(recognised);
            return Optional.of(new Text(
                    "ไฟล์ระบุว่าเป็นของ " + name.th() + " ไม่ตรงกับที่เลือก",
                    "The file says that it is of " + name.en() + ", which is another."));
        }
        return reach.of(viewer).reaches(chosen.isEmpty() ? recognised : chosen)
                ? Optional.empty()
                : Optional.of(new Text("หน่วยงานนี้อยู่นอกพื้นที่ของท่าน", "This agency lies beyond your areas."));
    }

    private Text agency(String code) {
        Catalog catalog = definitions.usable();
        return catalog.codeLists().get("agency").contains(code)
                ? catalog.codeLists().get("agency").get(code).label()
                : Text.same(code);
    }

    private static Text alreadyHere() {
        return new Text(
                "ได้รับไฟล์ที่มีเนื้อหาเดียวกันนี้แล้ว ไม่เก็บซ้ำ",
                "The same content has come already; it is not kept twice.");
    }

    private static Text both(Text message, Text mend) {
        return new Text(message.th() + " " + mend.th(), message.en() + ": " + mend.en());
    }
}
