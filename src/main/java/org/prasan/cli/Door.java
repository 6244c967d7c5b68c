package org.prasan.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;
import org.prasan.catalog.DefinitionException;
import org.prasan.operations.Causes;
import org.prasan.operations.FailedCommandException;
import org.prasan.operations.RunOutcome.Status;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Takes a command line, carries it out and gives its exit status. */
public final class Door {

    private final Function<Map<String, Object>, ConfigurableApplicationContext> starter;
    private final PrintWriter out;
    private final PrintWriter err;

    /** @param starter opens the application with these settings as defaults */
    public Door(
            Function<Map<String, Object>, ConfigurableApplicationContext> starter, PrintWriter out, PrintWriter err) {
        this.starter = starter;
        this.out = out;
        this.err = err;
    }

    /** @return 0 done, 1 failed or needs a decision, 2 wrong usage or definitions, 3 held at a gate */
    public int open(String... arguments) {
        try (Session session = new Session(starter, out)) {
            CommandLine commands = new CommandLine(new MainCommand(session))
                    .addMixin("session", session)
                    .addSubcommand(new RunCommand(session))
                    .addSubcommand(new BackfillCommand(session))
                    .addSubcommand(new PreviewCommand(session))
                    .addSubcommand(new AskCommand(session))
                    .addSubcommand(new FiguresCommand(session))
                    .addSubcommand(new JobsCommand(session))
                    .addSubcommand(new RunsCommand(session))
                    .addSubcommand(new ShowCommand(session))
                    .addSubcommand(new SubmissionsCommand(session))
                    .addSubcommand(new ResubmissionsCommand(session))
                    .addSubcommand(new FindingsCommand(session))
                    .addSubcommand(new ReportingCommand(session))
                    .addSubcommand(new RecheckCommand(session))
                    .addSubcommand(new ExplainCommand(session))
                    .addSubcommand(new CodesCommand(session))
                    .addSubcommand(new ReturnsCommand(session))
                    .addSubcommand(new TemplateCommand(session))
                    .addSubcommand(new LearnCommand(session))
                    .addSubcommand(new RecoverCommand(session))
                    .addSubcommand(new QueriesCommand(session))
                    .addSubcommand(new CompletenessCommand(session))
                    .addSubcommand(new WithdrawSubmissionCommand(session))
                    .addSubcommand(new CorrectCommand(session))
                    .addSubcommand(new RerunCommand(session))
                    .addSubcommand(new StopCommand(session))
                    .addSubcommand(new RevisionsCommand(session))
                    .addSubcommand(new AbandonCommand(session))
                    .addSubcommand(new MarkFailedCommand(session))
                    .addSubcommand(new ServeCommand(session))
                    .addSubcommand(SchedulesCommand.of(session))
                    .addSubcommand(new RunbookCommand(session))
                    .addSubcommand(new BackupCommand(session))
                    .addSubcommand(new RestoreCommand(session))
                    .addSubcommand(new PurgeCommand(session))
                    .addSubcommand(new CarryCommand(session))
                    .addSubcommand(new SupportBundleCommand(session))
                    .addSubcommand(new NoticesCommand(session))
                    .addSubcommand(new RecipientsCommand(session))
                    .addSubcommand(new EditionsCommand(session))
                    .addSubcommand(DeliveriesCommand.withSubcommands(session))
                    .addSubcommand(new DeliverCommand(session))
                    .addSubcommand(new WithdrawCommand(session))
                    .addSubcommand(new HealthCommand(session))
                    .addSubcommand(new MetricsCommand(session))
                    .addSubcommand(new ApprovalsCommand(session))
                    .addSubcommand(new ApproveCommand(session))
                    .addSubcommand(new DeclineCommand(session))
                    .addSubcommand(ResolutionsCommand.withSubcommands(session))
                    .addSubcommand(new AuditCommand(session))
                    .addSubcommand(new AccountsCommand(session))
                    .addSubcommand(new CheckCommand(session))
                    .addSubcommand(new DiscloseCommand(session))
                    .registerConverter(LocalDate.class, Door::date)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setOut(out)
                    .setErr(err)
                    .setParameterExceptionHandler(this::wrongUsage)
                    .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
            return commands.execute(arguments);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new TypeConversionException("ต้องเป็นวันที่ เช่น / a date such as 2019-10-31 is expected: " + text);
        }
    }

    private int wrongUsage(ParameterException wrong, String[] arguments) {
        err.println(wrong.getMessage());
        wrong.getCommandLine().usage(err);
        return Status.WRONG_USAGE.exit();
    }

    private int failed(Exception failure) {
        if (failure instanceof DefinitionException definitions) {
            err.println("ไฟล์กำหนดค่าไม่ถูกต้อง / the definitions are not right:");
            definitions.problems().forEach(problem -> err.println("  " + problem));
            return Status.WRONG_USAGE.exit();
        }
        if (failure instanceof FailedCommandException) {
            err.println(failure.getMessage());
            return Status.FAILED.exit();
        }
        if (failure instanceof UsageException) {
            err.println(failure.getMessage());
            return Status.WRONG_USAGE.exit();
        }
        String page = failure instanceof UnopenedException ? "" : UnopenedException.page(failure);
        err.println("ทำไม่สำเร็จ / failed: " + Causes.plain(failure) + page);
        return Status.FAILED.exit();
    }
}
