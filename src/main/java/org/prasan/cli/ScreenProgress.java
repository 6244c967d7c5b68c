package org.prasan.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.prasan.pipeline.Progress;
import org.prasan.vocabulary.Text;

/** Prints a line when a stage ends, and while files are read one every tenth of them. */
final class ScreenProgress implements Progress {

    private final PrintWriter out;

    ScreenProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public synchronized void advanced(Text stage, int done, int total) {
        if (done > 0 && done * 10 / total > (done - 1) * 10 / total && done < total) {
            out.printf(Locale.ROOT, "  %s / %s: %d/%d%n", stage.th(), stage.en(), done, total);
            out.flush();
        }
    }

    @Override
    public synchronized void noted(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public synchronized void ended(Text stage, Text outcome) {
        out.printf(Locale.ROOT, "%s / %s: %s / %s%n", stage.th(), stage.en(), outcome.th(), outcome.en());
        out.flush();
    }
}
