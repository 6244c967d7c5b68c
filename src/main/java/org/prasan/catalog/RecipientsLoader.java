package org.prasan.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prasan.catalog.DeliveryPolicy.Addressing;
import org.prasan.catalog.EditionRecipient.Copy;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.Language;

/** Reads {@code jobs/recipients.yml}; without it nobody is delivered anything. */
final class RecipientsLoader {

    static final String FILE = "jobs/recipients.yml";

    private static final String INTERNAL = "internal";

    /** It becomes part of a file's name, and of a message's. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,99}");

    private static final Pattern SITE = Pattern.compile("https?://[^\\s/?#\"<>]+(/[^\\s?#\"<>]*)?");

    private final Map<String, ReportDefinition> reports;
    private final ProtectionRules protection;
    private final CodeLists lists;
    private final boolean hasServer;
    private final Map<String, EditionRecipient> recipients = new LinkedHashMap<>();
    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    RecipientsLoader(
            Map<String, ReportDefinition> reports, ProtectionRules protection, CodeLists lists, TellingPolicy telling) {
        this.reports = reports;
        this.protection = protection;
        this.lists = lists;
        this.hasServer = telling.mail().isPresent();
    }

    DeliveryPolicy load(Path home) {
        Path path = home.resolve(FILE);
        return Files.exists(path) ? policy(Yaml.read(path, FILE)) : DeliveryPolicy.NOBODY;
    }

    private DeliveryPolicy policy(Yaml yaml) {
        Optional<String> site = yaml.find("site").map(RecipientsLoader::site);
        Set<String> copies = new LinkedHashSet<>();
        yaml.list("copies").forEach(audience -> copies.add(audience(audience)));
        yaml.list("recipients").forEach(one -> recipient(one.requireMap()));
        yaml.list("groups").forEach(one -> group(one.requireMap()));
        Delivered delivered = new Delivered(site.isPresent(), copies);
        List<Addressing> addressed = yaml.list("reports").stream()
                .map(one -> addressing(one.requireMap(), delivered))
                .toList();
        DeliveryPolicy policy = new DeliveryPolicy(
                site, yaml.flag("test", false), copies, List.copyOf(recipients.values()), groups, addressed);
        yaml.done();
        return policy;
    }

    /** What a letter can hold. */
    private record Delivered(boolean links, Set<String> copies) {

        boolean isNothing(EditionRecipient recipient, String audience) {
            return !recipient.mail().isEmpty() && !links && (recipient.copy().isEmpty() || !copies.contains(audience));
        }
    }

    private static String site(Yaml yaml) {
        if (!SITE.matcher(yaml.asText()).matches()) {
            throw yaml.problem(
                    "ต้องเป็นที่อยู่เว็บ เช่น https://prasan.example.go.th",
                    "an address is expected here, such as https://prasan.example.go.th");
        }
        return yaml.asText().replaceFirst("/+$", "");
    }

    private void recipient(Yaml yaml) {
        String name = name(yaml, "recipient");
        EditionRecipient recipient = new EditionRecipient(
                name,
                audience(yaml.get("audience")),
                languages(yaml).orElse(List.of(Language.TH, Language.EN)),
                mail(yaml),
                copy(yaml),
                yaml.find("folder").map(Yaml::asText),
                yaml.find("webhook").map(TellingLoader::webhook),
                yaml.find("agency").map(this::agency));
        if (recipient.mail().isEmpty()
                && recipient.folder().isEmpty()
                && recipient.webhook().isEmpty()) {
            throw yaml.problem("ต้องมี mail, folder หรือ webhook", "mail, folder or webhook is expected here");
        }
        yaml.done();
        recipients.put(name, recipient);
    }

    private String name(Yaml yaml, String key) {
        String name = yaml.newName(key, names);
        if (!NAME.matcher(name).matches()) {
            throw yaml.get(key)
                    .problem(
                            "ชื่อใช้ได้เฉพาะตัวอักษร ตัวเลข . _ -",
                            "a name of letters, digits, dots, _ and - is expected here");
        }
        return name;
    }

    private List<String> mail(Yaml yaml) {
        Optional<Yaml> mail = yaml.find("mail");
        if (mail.isPresent() && !hasServer) {
            throw mail.get()
                    .problem(
                            "ยังไม่ได้กำหนดเซิร์ฟเวอร์ mail ใน " + TellingLoader.FILE,
                            "there is no server under mail: in " + TellingLoader.FILE);
        }
        return mail.map(list ->
                        list.asFilledList().stream().map(TellingLoader::address).toList())
                .orElse(List.of());
    }

    private static Set<Copy> copy(Yaml yaml) {
        Set<Copy> copy = EnumSet.noneOf(Copy.class);
        yaml.find("copy").ifPresent(list -> {
            list.asFilledList().forEach(kind -> copy.add(kind.asChoice(Copy.class)));
            yaml.get("mail");
        });
        return copy;
    }

    private String agency(Yaml yaml) {
        if (!lists.get("agency").contains(yaml.asText())) {
            throw yaml.problem(
                    "ไม่มีหน่วยงานรหัส " + yaml.asText(), "there is no agency " + yaml.asText() + " in agency.csv");
        }
        return yaml.asText();
    }

    private static Optional<List<Language>> languages(Yaml yaml) {
        return yaml.find("languages")
                .map(list -> list.asFilledList().stream()
                        .map(language -> language.asChoice(Language.class))
                        .distinct()
                        .toList());
    }

    private String audience(Yaml yaml) {
        if (yaml.asText().equals(INTERNAL)) {
            throw yaml.problem(
                    "ฉบับภายในยังไม่ปกปิด ส่งออกไม่ได้", "an internal edition is unprotected and is never delivered");
        }
        if (!protection.audiences().containsKey(yaml.asText())) {
            throw yaml.problem(
                    "ไม่มีกลุ่มผู้อ่าน " + yaml.asText(),
                    "there is no audience " + yaml.asText() + " in " + ProtectionLoader.FILE + "; "
                            + String.join(", ", protection.widestFirst()) + " are expected here");
        }
        return yaml.asText();
    }

    private void group(Yaml yaml) {
        String group = name(yaml, "group");
        groups.put(
                group,
                yaml.get("recipients").asFilledList().stream()
                        .map(this::member)
                        .distinct()
                        .toList());
        yaml.done();
    }

    private String member(Yaml yaml) {
        if (!recipients.containsKey(yaml.asText())) {
            throw yaml.problem(
                    "ไม่มีผู้รับ " + yaml.asText(), "there is no recipient " + yaml.asText() + " in this file");
        }
        return yaml.asText();
    }

    private Addressing addressing(Yaml yaml, Delivered delivered) {
        Yaml id = yaml.get("report");
        ReportDefinition report = reports.get(id.asText());
        if (report == null) {
            throw id.problem("ไม่มีรายงาน " + id.asText(), "there is no report " + id.asText() + " in reports/");
        }
        yaml.find("audience").ifPresent(audience -> {
            if (!audience(audience).equals(report.audience())) {
                throw audience.problem(
                        "รายงาน " + report.id() + " จัดทำสำหรับ " + report.audience(),
                        "the report " + report.id() + " is made for " + report.audience() + ", not for "
                                + audience.asText());
            }
        });
        Set<String> to = new LinkedHashSet<>();
        for (Yaml name : yaml.get("to").asFilledList()) {
            members(name).forEach(member -> to.add(permitted(name, member, report, delivered)));
        }
        List<String> named = yaml.get("to").asFilledList().stream()
                .map(Yaml::asText)
                .distinct()
                .toList();
        Addressing addressing = new Addressing(
                report.id(),
                report.audience(),
                languages(yaml).orElse(List.of()),
                named.stream().filter(name -> !groups.containsKey(name)).toList(),
                named.stream().filter(groups::containsKey).toList(),
                new ArrayList<>(to));
        yaml.done();
        return addressing;
    }

    private List<String> members(Yaml name) {
        List<String> group = groups.get(name.asText());
        if (group == null && !recipients.containsKey(name.asText())) {
            throw name.problem(
                    "ไม่มีผู้รับหรือกลุ่ม " + name.asText(),
                    "there is no recipient or group " + name.asText() + " in this file");
        }
        return group == null ? List.of(name.asText()) : group;
    }

    private String permitted(Yaml place, String name, ReportDefinition report, Delivered delivered) {
        EditionRecipient recipient = Catalog.get(recipients, name, "recipient");
        if (!protection.readBy(recipient.audience()).contains(report.audience())) {
            throw place.problem(
                    name + " อ่านฉบับสำหรับ " + recipient.audience() + " ไม่มีสิทธิอ่านรายงาน " + report.id()
                            + " ซึ่งจัดทำสำหรับ " + report.audience(),
                    name + " reads what is for " + recipient.audience() + " and may not read the report " + report.id()
                            + ", which is for " + report.audience());
        }
        if (delivered.isNothing(recipient, report.audience())) {
            throw place.problem(
                    "จดหมายถึง " + name + " จะไม่มีทั้งลิงก์ (site) และสำเนา (copy, copies)",
                    "a letter to " + name + " would hold neither a link (site) nor a copy (copy, copies)");
        }
        return name;
    }
}
