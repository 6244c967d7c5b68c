package org.prasan.console.office;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.checks.LikelyWord;
import org.prasan.checks.UnknownCodes.UnknownCode;
import org.prasan.console.For;
import org.prasan.console.Reach;
import org.prasan.operations.Background;
import org.prasan.operations.DryRuns;
import org.prasan.operations.RunOutcome;
import org.prasan.pipeline.RunServices;
import org.prasan.pipeline.SubmittedFile;
import org.prasan.records.FindingTally;
import org.prasan.records.SearchFilter;
import org.prasan.records.SubmissionSearch;
import org.prasan.vocabulary.CodeListEdit;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Service;

/** Words in files that no code list knows: gathered from the file when asked for, kept only once somebody accepts one. */
@Service
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
class CodeDesk {

    private static final String RULE = "code";

    private final FindingTally tally;
    private final LiveCatalog definitions;
    private final RunServices services;
    private final DryRuns reading;
    private final Background background;
    private final AuditLog audit;
    private final Reach reach;

    CodeDesk(
            DataSource database,
            LiveCatalog definitions,
            RunServices services,
            DryRuns reading,
            Background background,
            AuditLog audit,
            Reach reach) {
        this.tally = new FindingTally(database);
        this.definitions = definitions;
        this.services = services;
        this.reading = reading;
        this.background = background;
        this.audit = audit;
        this.reach = reach;
    }

    /** A word that may be shown, and the codes that may have been meant, the likeliest first. */
    record Unknown(UnknownCode word, List<Meant> nearest) {}

    /** One code of the list. */
    record Meant(String code, Text label) {}

    /** @param hidden how many more there are that could be somebody's name */
    record Words(List<Unknown> shown, int hidden) {}

    List<FindingTally.Line> files(Account viewer, long before, int most) {
        SearchFilter asked = SearchFilter.everything().ofRule(RULE, "");
        return tally.page(reach.of(viewer).senders().map(asked::by).orElse(asked), before, most);
    }

    /** Empty when the file is not there any more as it was read. */
    Optional<Words> words(SubmissionSearch.Found found) {
        Catalog catalog = definitions.usable();
        return found.file()
                .flatMap(file -> new SubmittedFile(catalog, services).unknownCodes(file))
                .map(all -> {
                    List<UnknownCode> likely =
                            all.stream().filter(LikelyWord::is).toList();
                    return new Words(
                            likely.stream()
                                    .map(word -> new Unknown(word, nearest(word, catalog)))
                                    .toList(),
                            all.size() - likely.size());
                });
    }

    private static List<Meant> nearest(UnknownCode word, Catalog catalog) {
        return word.nearest().stream()
                .flatMap(label -> catalog.codeLists().get(word.codeList()).find(label).stream())
                .map(code -> new Meant(code.code(), code.label()))
                .toList();
    }

    /** @return why it cannot become a synonym; empty when it has */
    Optional<Text> accept(UnknownCode word, String code, String actor, String reason) {
        Path csv = definitions.usable().home().resolve("jobs/codelists").resolve(word.codeList() + ".csv");
        try {
            CodeListEdit.addSynonym(csv, code, word.value());
        } catch (IllegalArgumentException refused) {
            return Optional.of(new Text(
                    "รับเป็นคำพ้องไม่ได้ ตรวจว่ามีรหัสนี้ และคำนี้ไม่ได้หมายถึงรหัสอื่นอยู่แล้ว",
                    "It cannot become a synonym: there is no such code, or the word means another already."));
        } catch (UncheckedIOException unwritable) {
            return Optional.of(new Text(
                    "เขียนไฟล์รายการรหัสไม่ได้ โปรดแจ้งผู้ดูแลระบบ",
                    "The file of the code list cannot be written: tell your administrator."));
        }
        audit.write(new AuditAction(actor, "synonym", word.codeList() + " " + code, reason, "", word.value()));
        return Optional.empty();
    }

    /** Reads again what the changed list concerns. */
    Background.Task recheck(String actor) {
        return background.begin(
                "recheck",
                actor,
                progress -> new RunOutcome(
                        RunOutcome.Status.DONE,
                        reading.recheck(definitions.current(), Optional.empty(), Optional.empty())));
    }
}
