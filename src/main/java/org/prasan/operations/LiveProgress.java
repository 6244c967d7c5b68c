package org.prasan.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prasan.pipeline.Progress;
import org.prasan.vocabulary.Text;

/** How far a run has come, kept for whoever looks. */
public final class LiveProgress implements Progress {

    private static final int MOST_LINES = 200;

    private final Clock clock;
    private final List<Text> ended = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Optional<Stage> stage = Optional.empty();

    LiveProgress(Clock clock) {
        this.clock = clock;
    }

    /**
     * The stage that it is in.
     *
     * @param done of {@code total}, which is 0 where it is not known
     * @param left what it takes until the stage ends at the pace so far, once anything is done
     */
    public record Stage(Text name, int done, int total, Instant begun, Optional<Duration> left) {}

    @Override
    public synchronized void started(Text name) {
        stage = Optional.of(new Stage(name, 0, 0, clock.instant(), Optional.empty()));
    }

    @Override
    public synchronized void noted(String line) {
        if (notes.size() < MOST_LINES) {
            notes.add(line);
        }
    }

    @Override
    public synchronized void advanced(Text name, int done, int total) {
        Instant begun = stage.map(Stage::begun).orElseGet(clock::instant);
        Optional<Duration> left = done == 0 || total == 0
                ? Optional.empty()
                : Optional.of(Duration.between(begun, clock.instant())
                        .multipliedBy(Math.max(0, total - done))
                        .dividedBy(done));
        stage = Optional.of(new Stage(name, done, total, begun, left));
    }

    @Override
    public synchronized void ended(Text name, Text outcome) {
        stage = Optional.empty();
        ended.add(new Text(name.th() + ": " + outcome.th(), name.en() + ": " + outcome.en()));
    }

    public synchronized Optional<Stage> stage() {
        return stage;
    }

    /** The stages that have ended, each with what it came to. */
    public synchronized List<Text> ended() {
        return List.copyOf(ended);
    }

    public synchronized List<String> notes() {
        return List.copyOf(notes);
    }
}
