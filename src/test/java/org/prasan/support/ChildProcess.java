package org.prasan.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The main job of a desk in a virtual machine of its own, which can be killed. */
public final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader screen;
    private final List<String> printed = new ArrayList<>();

    private ChildProcess(Process process) {
        this.process = process;
        this.screen = process.inputReader(StandardCharsets.UTF_8);
    }

    /** @param temporary where it puts its temporary files */
    public static ChildProcess run(Desk desk, Path temporary, String... more) {
        return start(temporary, command(temporary, desk, job(desk, Desk.JOB, more)));
    }

    /** A job of the desk's home, with so much memory, such as {@code 256m}. */
    public static ChildProcess runWithin(String heap, Desk desk, String job, Path temporary) {
        List<String> command = command(temporary, desk, job(desk, job));
        command.replaceAll(word -> word.startsWith("-Xmx") ? "-Xmx" + heap : word);
        return start(temporary, command);
    }

    /** The same where no file may be larger than so many bytes: to a program a full disk is the same. */
    public static ChildProcess runWithFilesUpTo(long bytes, Desk desk, Path temporary) {
        List<String> limited =
                new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f " + bytes / 512 + " && exec \"$@\"", "sh"));
        limited.addAll(command(temporary, desk, job(desk, Desk.JOB)));
        return start(temporary, limited);
    }

    private static List<String> job(Desk desk, String job, String... more) {
        List<String> arguments = new ArrayList<>(List.of("run", job));
        arguments.addAll(
                List.of("--inbox", desk.inbox().toString(), "--out", desk.out().toString()));
        arguments.addAll(
                List.of("--home", desk.home().toString(), "--data", desk.data().toString()));
        arguments.addAll(List.of(more));
        return arguments;
    }

    /** {@code serve} at a desk. */
    public static ChildProcess serve(Desk desk, Path temporary, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("serve", "--out", desk.out().toString()));
        arguments.addAll(
                List.of("--home", desk.home().toString(), "--data", desk.data().toString()));
        arguments.addAll(List.of(more));
        return start(temporary, command(temporary, desk, arguments));
    }

    /** @param heap such as {@code 256m} */
    public static ChildProcess startWithin(String heap, Path temporary, String mainClass, String... arguments) {
        List<String> command = command(temporary, mainClass, List.of(arguments));
        command.replaceAll(word -> word.startsWith("-Xmx") ? "-Xmx" + heap : word);
        return start(temporary, command);
    }

    public static ChildProcess start(Path temporary, String mainClass, String... arguments) {
        return start(temporary, command(temporary, mainClass, List.of(arguments)));
    }

    private static List<String> command(Path temporary, Desk desk, List<String> arguments) {
        List<String> command = command(temporary, "org.prasan.Prasan", arguments);
        command.addAll(1, desk.systemProperties());
        return command;
    }

    private static List<String> command(Path temporary, String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                // Any port that is free: others may be serving on this machine.
                "-Dprasan.console.port=0",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(arguments);
        return command;
    }

    private static ChildProcess start(Path temporary, List<String> command) {
        try {
            Files.createDirectories(temporary);
            return new ChildProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has printed a line that holds a text. */
    public void awaitLine(String text) throws IOException {
        for (String line = screen.readLine(); line != null; line = screen.readLine()) {
            printed.add(line);
            if (line.contains(text)) {
                return;
            }
        }
        throw new AssertionError("it ended before it printed " + text + ":\n" + String.join("\n", printed));
    }

    public long id() {
        return process.pid();
    }

    /** What it has printed so far. */
    public String screen() {
        return String.join("\n", printed);
    }

    /** As a power switch would: nothing can be tidied up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As an operator or a machine that shuts down would. */
    public int terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    /** Lets it work for so long. */
    public void letWork(Duration time) throws InterruptedException {
        process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits for its own end. */
    public int await() throws IOException, InterruptedException {
        for (String line = screen.readLine(); line != null; line = screen.readLine()) {
            printed.add(line);
        }
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
