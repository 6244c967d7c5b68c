package org.prasan.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prasan.access.Refusal;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.catalog.EditionRecipient;
import org.prasan.catalog.ReportDefinition;
import org.prasan.vocabulary.Text;

/** What is wrong with a draft, as the reader of the file would refuse it. */
final class RecipientCheck {

    /** How the names of members' own subscriptions begin. */
    static final String MEMBER = "member-";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,99}");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]+");
    private static final int MOST_ADDRESSES = 20;
    private static final int LONGEST_ADDRESS = 254;

    private final Catalog catalog;

    RecipientCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    /** @param taken names of recipients and groups */
    static Optional<Refusal> name(String name, Collection<String> taken) {
        if (!NAME.matcher(name).matches()) {
            return refusal(
                    "name", "ใช้ตัวอักษร ตัวเลข . _ - ไม่เว้นวรรค", "Use letters, digits, dots, _ and -, no spaces");
        }
        return taken.contains(name) || name.startsWith(MEMBER)
                ? refusal("name", "มีผู้รับหรือกลุ่มชื่อนี้แล้ว", "There is a recipient or group of this name")
                : Optional.empty();
    }

    /** @param file as the file has them; empty for one who is added */
    List<Refusal> problems(RecipientDraft draft, Optional<EditionRecipient> file) {
        List<Refusal> wrong = new ArrayList<>();
        String audience = file.map(EditionRecipient::audience).orElse(draft.audience());
        if (!catalog.protection().audiences().containsKey(audience)) {
            refusal("audience", "เลือกกลุ่มผู้อ่าน", "Choose an audience").ifPresent(wrong::add);
        }
        if (draft.languages().isEmpty()) {
            refusal("languages", "เลือกอย่างน้อยหนึ่งภาษา", "Choose at least one language")
                    .ifPresent(wrong::add);
        }
        if (!draft.agency().isEmpty() && !catalog.codeLists().get("agency").contains(draft.agency())) {
            refusal("agency", "ไม่มีหน่วยงานนี้", "There is no such agency").ifPresent(wrong::add);
        }
        mail(draft, file).ifPresent(wrong::add);
        reports(draft, audience, file).ifPresent(wrong::add);
        return wrong;
    }

    private Optional<Refusal> mail(RecipientDraft draft, Optional<EditionRecipient> file) {
        boolean needed = file.isEmpty() || !file.get().mail().isEmpty();
        if (draft.mail().isEmpty()) {
            return needed
                    ? refusal("mail", "ใส่ที่อยู่อีเมลอย่างน้อยหนึ่งแห่ง", "Give at least one mail address")
                    : Optional.empty();
        }
        boolean usable = draft.mail().size() <= MOST_ADDRESSES
                && draft.mail().stream()
                        .allMatch(address -> address.length() <= LONGEST_ADDRESS
                                && ADDRESS.matcher(address).matches());
        if (!usable) {
            return refusal(
                    "mail",
                    "ใส่ที่อยู่อีเมล คั่นด้วยช่องว่าง ไม่เกิน 20 แห่ง เช่น office@example.go.th",
                    "Give up to 20 mail addresses with spaces between, such as office@example.go.th");
        }
        return catalog.telling().mail().isEmpty()
                ? refusal(
                        "mail",
                        "ยังไม่ได้กำหนดเซิร์ฟเวอร์อีเมล (mail) ใน jobs/telling.yml",
                        "There is no mail server yet: mail in jobs/telling.yml")
                : Optional.empty();
    }

    private Optional<Refusal> reports(RecipientDraft draft, String audience, Optional<EditionRecipient> file) {
        Set<String> offered = readable(audience);
        if (!offered.containsAll(draft.reports())) {
            return refusal(
                    "reports",
                    "กลุ่มผู้อ่านนี้ไม่มีสิทธิอ่านรายงานที่เลือกบางฉบับ",
                    "Some of the chosen reports are not for this audience");
        }
        DeliveryPolicy policy = catalog.delivery();
        boolean holdsNothing = draft.reports().stream()
                .anyMatch(id -> policy.site().isEmpty() && !draft.mail().isEmpty() && !hasCopy(id, file));
        return holdsNothing
                ? refusal(
                        "reports",
                        "จดหมายจะไม่มีทั้งลิงก์และสำเนา ให้กำหนด site ใน jobs/recipients.yml",
                        "A letter would hold neither a link nor a copy: set site in jobs/recipients.yml")
                : Optional.empty();
    }

    private boolean hasCopy(String report, Optional<EditionRecipient> file) {
        return file.filter(one -> !one.copy().isEmpty()).isPresent()
                && catalog.reports().stream()
                        .anyMatch(one -> one.id().equals(report)
                                && catalog.delivery().copies().contains(one.audience()));
    }

    /** Ids of the reports that an audience may read; none for one that there is not. */
    Set<String> readable(String audience) {
        if (!catalog.protection().audiences().containsKey(audience)) {
            return Set.of();
        }
        Collection<String> reads = catalog.protection().readBy(audience);
        return catalog.reports().stream()
                .filter(report -> reads.contains(report.audience()))
                .map(ReportDefinition::id)
                .collect(Collectors.toSet());
    }

    private static Optional<Refusal> refusal(String field, String th, String en) {
        return Optional.of(new Refusal(field, new Text(th, en)));
    }
}
