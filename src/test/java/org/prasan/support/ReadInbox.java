package org.prasan.support;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.prasan.catalog.Catalog;
import org.prasan.intake.FoundFile;
import org.prasan.intake.Inbox;
import org.prasan.intake.SubmissionReader;
import org.prasan.intake.Understood;

/** Reads and checks every file of an inbox in a virtual machine of its own and prints what became of each. */
public final class ReadInbox {

    /** Before each line that says what became of a file; what libraries print stands without it. */
    public static final String VERDICT = "verdict: ";

    private ReadInbox() {}

    /** @param arguments the folder of the definitions, and the inbox */
    public static void main(String... arguments) {
        PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Catalog catalog = Catalog.load(Path.of(arguments[0]));
        SubmissionReader reader = new SubmissionReader(catalog);
        Inbox inbox = new Inbox(Path.of(arguments[1]), List.of());
        for (FoundFile file : inbox.list()) {
            screen.println(VERDICT + file.path() + ","
                    + verdict(CheckedFile.counted(reader, catalog.codeLists(), file.content())));
        }
        inbox.links().forEach(link -> screen.println(VERDICT + link + ",not followed"));
    }

    private static String verdict(CheckedFile file) {
        return file.understood() instanceof Understood.Refused refused
                ? refused.reason()
                : file.recognised().form().id() + " " + file.linesTaken() + " taken " + file.linesRefused()
                        + " refused";
    }
}
