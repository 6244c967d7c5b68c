package org.prasan.pipeline;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.intake.Passwords;
import org.prasan.records.FileAccount;
import org.prasan.records.FileAccounts;
import org.prasan.records.InboxFile;
import org.prasan.records.InboxFiles;
import org.prasan.records.RunFiles;
import org.prasan.records.Settle;
import org.prasan.records.SettleReport;
import org.prasan.records.Submissions;
import org.prasan.review.Query;
import org.prasan.review.Review;
import org.prasan.vocabulary.Text;

/**
 * The work of one run, stage by stage. Each stage leans only on what is stored, so that a restarted run can begin with
 * any of them.
 */
final class RunWork {

    /** Files that one worker takes at a time. */
    static final int SHARD = 25;

    private final Run run;
    private final JobDefinition job;
    private final Catalog catalog;
    private final DataSource dataSource;
    private final ReceiveStage receiving;
    private final Runs runs;
    private final RunFiles runFiles;
    private final Submissions submissions;
    private final Progress progress;
    private final EditionStage editions;
    private final KeptContents contents = KeptContents.withinMemory();
    private final Passwords passwords;
    private final AtomicInteger filesRead = new AtomicInteger();

    RunWork(Run run, JobDefinition job, Catalog catalog, RunServices services, Progress progress) {
        this.run = run;
        this.job = job;
        this.catalog = catalog;
        this.dataSource = services.dataSource();
        this.receiving = new ReceiveStage(new InboxFiles(dataSource), services.clock(), contents);
        this.runs = services.runs();
        this.runFiles = new RunFiles(dataSource);
        this.submissions = new Submissions(dataSource);
        this.progress = progress;
        this.passwords = services.passwords();
        this.editions = new EditionStage(run, job, catalog, services);
    }

    void receive() {
        progress.started(Stage.RECEIVE.title());
        List<InboxFile> files = runFiles.freeze(run.key(), receiving.receive(run.inbox(), job.ignore()));
        runs.pinInputs(run, ReceiveStage.fingerprint(files));
        ReadStage reading = reading();
        long due = files.stream().filter(reading::isDue).count();
        progress.ended(
                Stage.RECEIVE.title(),
                new Text(
                        files.size() + " ไฟล์ ต้องอ่าน " + due + " ไฟล์" + leftOut(" ไม่อ่านลิงก์ "),
                        files.size() + " files, " + due + " to read" + leftOut(", links left out: ")));
    }

    private String leftOut(String words) {
        return receiving.links().isEmpty() ? "" : words + String.join(", ", receiving.links());
    }

    private ReadStage reading() {
        return new ReadStage(catalog, submissions, run.inbox(), passwords, contents);
    }

    int shards() {
        progress.started(Stage.READ.title());
        return runFiles.shards(run.key(), SHARD).size();
    }

    void read(int shard) {
        List<List<InboxFile>> shards = runFiles.shards(run.key(), SHARD);
        int total = shards.stream().mapToInt(List::size).sum();
        reading()
                .read(
                        shards.get(shard),
                        () -> progress.advanced(Stage.READ.title(), filesRead.incrementAndGet(), total));
    }

    void settle() {
        contents.forget();
        progress.started(Stage.SETTLE.title());
        SettleReport report = new Settle(dataSource).settle(SettlePolicies.of(catalog));
        List<FileAccount> files = new FileAccounts(dataSource, catalog).list(runFiles.files(run.key()));
        RunSummary summary = RunSummary.of(files);
        runs.summarise(run, summary.lines());
        progress.ended(Stage.READ.title(), summary.rows());
        progress.ended(
                Stage.SETTLE.title(),
                new Text(
                        report.versions() + " รุ่นข้อมูล ใช้อยู่ " + report.current(),
                        report.versions() + " versions of records, " + report.current() + " current"));
    }

    void review() {
        progress.started(Stage.REVIEW.title());
        List<Query> queries = new Review(catalog, dataSource).review();
        long agencies = queries.stream().map(Query::agency).distinct().count();
        progress.ended(
                Stage.REVIEW.title(),
                new Text(
                        "ข้อซักถาม " + queries.size() + " ข้อ ถึง " + agencies + " หน่วยงาน",
                        queries.size() + " queries to " + agencies + " agencies"));
    }

    void figures() {
        progress.started(Stage.FIGURES.title());
        progress.ended(Stage.FIGURES.title(), editions.figures());
    }

    void protect() {
        progress.started(Stage.PROTECT.title());
        progress.ended(Stage.PROTECT.title(), editions.protect());
    }

    void reports() {
        progress.started(Stage.REPORTS.title());
        progress.ended(Stage.REPORTS.title(), editions.write());
    }
}
