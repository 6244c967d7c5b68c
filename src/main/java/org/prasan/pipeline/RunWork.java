package org.prasan.pipeline;

import java.nio.file.Path;
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
import org.prasan.records.LaterChanges;
import org.prasan.records.Obligation;
import org.prasan.records.Obligations;
import org.prasan.records.RunFiles;
import org.prasan.records.Settle;
import org.prasan.records.SettleReport;
import org.prasan.records.Submissions;
import org.prasan.returns.Returns;
import org.prasan.returns.Returns.Returned;
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
    private final ReadingMemory memory = ReadingMemory.withinMemory();
    private final Passwords passwords;
    private final StopSignal stop;
    private final Path returnsFolder;
    private final AtomicInteger filesRead = new AtomicInteger();

    RunWork(Run run, JobDefinition job, Catalog catalog, RunServices services, Progress progress, StopSignal stop) {
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
        this.returnsFolder = services.data().resolve("returns");
        this.stop = stop;
        this.editions = new EditionStage(run, job, catalog, services, progress, stop);
    }

    int receive() {
        begin(Stage.RECEIVE);
        List<InboxFile> files =
                runFiles.freeze(run.key(), receiving.receive(new Sources(run.inbox(), catalog.home(), job)));
        runs.pinInputs(run, ReceiveStage.fingerprint(files));
        ReadStage reading = reading();
        long due = files.stream().filter(reading::isDue).count();
        progress.ended(
                Stage.RECEIVE.title(),
                new Text(
                        files.size() + " ไฟล์ ต้องอ่าน " + due + " ไฟล์" + leftOut(" ไม่อ่านลิงก์ "),
                        files.size() + " files, " + due + " to read" + leftOut(", links left out: ")));
        return files.size();
    }

    private String leftOut(String words) {
        return receiving.links().isEmpty() ? "" : words + String.join(", ", receiving.links());
    }

    private ReadStage reading() {
        return new ReadStage(catalog, submissions, passwords, contents, memory);
    }

    int shards() {
        begin(Stage.READ);
        return runFiles.shards(run.key(), SHARD).size();
    }

    int read(int shard) {
        List<List<InboxFile>> shards = runFiles.shards(run.key(), SHARD);
        int total = shards.stream().mapToInt(List::size).sum();
        reading().read(shards.get(shard), () -> {
            progress.advanced(Stage.READ.title(), filesRead.incrementAndGet(), total);
            stop.check();
        });
        return shards.get(shard).size();
    }

    private void begin(Stage stage) {
        if (!runs.beat(run)) {
            stop.give(StopSignal.Cause.TAKEN_OVER);
        } else if (runs.isAskedToStop(run)) {
            stop.give(StopSignal.Cause.ASKED);
        }
        stop.check();
        progress.started(stage.title());
    }

    int settle() {
        contents.forget();
        begin(Stage.SETTLE);
        runs.noteSeen(run, new LaterChanges(dataSource).newest());
        SettleReport report = new Settle(dataSource).settle(SettlePolicies.of(catalog));
        // A revision is a decision: it takes the list of who owes what as it is now.
        run.period()
                .months()
                .ifPresent(months ->
                        new Obligations(dataSource).freeze(Obligation.of(catalog), months, run.revision() > 1));
        List<FileAccount> files = new FileAccounts(dataSource, catalog).list(runFiles.files(run.key()));
        RunSummary summary = RunSummary.of(files);
        runs.summarise(run, summary.lines());
        progress.ended(Stage.READ.title(), summary.rows());
        progress.ended(
                Stage.SETTLE.title(),
                new Text(
                        report.versions() + " รุ่นข้อมูล ใช้อยู่ " + report.current(),
                        report.versions() + " versions of records, " + report.current() + " current"));
        return report.versions();
    }

    int review() {
        begin(Stage.REVIEW);
        List<Query> queries = new Review(catalog, dataSource).review();
        long agencies = queries.stream().map(Query::agency).distinct().count();
        progress.ended(
                Stage.REVIEW.title(),
                new Text(
                        "ข้อซักถาม " + queries.size() + " ข้อ ถึง " + agencies + " หน่วยงาน",
                        queries.size() + " queries to " + agencies + " agencies"));
        return queries.size();
    }

    int figures() {
        begin(Stage.FIGURES);
        progress.ended(Stage.FIGURES.title(), editions.figures());
        return editions.tableCount();
    }

    int protect() {
        begin(Stage.PROTECT);
        progress.ended(Stage.PROTECT.title(), editions.protect());
        return editions.tableCount();
    }

    int reports() {
        begin(Stage.REPORTS);
        progress.ended(Stage.REPORTS.title(), editions.write());
        return editions.writtenCount();
    }

    /** Each agency's own workbooks, into a folder of its own: nobody else's lie there. */
    int returns() {
        begin(Stage.RETURNS);
        List<Returned> returned =
                new Returns(catalog, dataSource, passwords).write(returnsFolder, runFiles.files(run.key()));
        progress.ended(
                Stage.RETURNS.title(),
                new Text(returned.size() + " สมุดงาน", returned.size() + " workbooks in " + returnsFolder));
        return returned.size();
    }
}
