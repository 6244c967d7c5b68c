package org.prasan.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.EditionRecipient;
import org.prasan.reports.SafeEdition;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/**
 * The letter that an edition comes with.
 *
 * @param title of the report
 * @param site where its page is; empty when there is none
 */
record EditionLetter(SafeEdition edition, Text title, Optional<String> site) {

    private static final Text DRAFT = new Text(" (ฉบับร่าง)", " (draft)");
    private static final Text PROTECTED = new Text(
            "ตัวเลขที่อาจทำให้รู้ตัวบุคคลได้รับการปกป้องแล้ว วิธีอ่านอยู่ในหมายเหตุของรายงาน",
            "Figures that could give people away are protected; the report's notes say how to read them.");
    private static final Text COPIES = new Text(
            "ไฟล์แนบเข้ารหัสไว้ เปิดด้วยรหัสผ่านของผู้รับ",
            "The attached copies are encrypted and open with the recipient's own password.");

    /** @param copies encrypted; may be none */
    Letter to(EditionRecipient recipient, List<Attachment> copies, Instant moment) {
        return letter(recipient, name(), copies, moment);
    }

    /** The same to the sender alone, to be looked at. */
    Letter test(EditionRecipient recipient, List<Attachment> copies, Instant moment) {
        Text name = name();
        Text subject = new Text(
                "[ทดสอบ ถึง " + recipient.name() + "] " + name.th(),
                "[Test, to " + recipient.name() + "] " + name.en());
        return letter(recipient, subject, copies, moment);
    }

    private Letter letter(EditionRecipient recipient, Text subject, List<Attachment> copies, Instant moment) {
        return new Letter(recipient.languages(), subject, lines(!copies.isEmpty()), List.of(), moment, facts("edition"))
                .linkedTo(page())
                .with(copies);
    }

    private Text name() {
        Text name = EditionName.of(title, edition.period(), edition.revision());
        return edition.isDraft() ? new Text(name.th() + DRAFT.th(), name.en() + DRAFT.en()) : name;
    }

    private List<Text> lines(boolean withCopies) {
        Text name = name();
        Text asOf = PeriodLabel.date(edition.asOf());
        List<Text> lines = new ArrayList<>();
        lines.add(new Text(
                "ขอนำส่ง " + name.th() + " ข้อมูล ณ วันที่ " + asOf.th(),
                "This is to deliver " + name.en() + ", figures as of " + asOf.en() + "."));
        if (edition.revision() > 1) {
            int before = edition.revision() - 1;
            lines.add(new Text(
                    "ฉบับนี้ใช้แทนครั้งที่ " + before + " และครั้งก่อนหน้า",
                    "It takes the place of revision " + before + " and those before."));
        }
        lines.add(PROTECTED);
        if (withCopies) {
            lines.add(COPIES);
        }
        return lines;
    }

    Map<String, String> facts(String kind) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kind", kind);
        facts.put("edition", edition.id());
        facts.put("report", edition.report());
        facts.put("period", edition.period().code());
        facts.put("revision", Integer.toString(edition.revision()));
        facts.put("audience", edition.audience());
        facts.put("as_of", edition.asOf().toString());
        facts.put("manifest_sha256", edition.manifestSha256());
        return facts;
    }

    private Optional<URI> page() {
        return page(site, edition.id());
    }

    /** Where an edition's page is: {@code SITE/committee/editions/report/period/rN/audience}. */
    static Optional<URI> page(Optional<String> site, String id) {
        return site.map(address -> URI.create(address + "/committee/editions/" + id));
    }
}
