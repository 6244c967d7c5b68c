package org.prasan.pipeline;

import org.prasan.vocabulary.Text;

/** Hears how a run goes on. */
public interface Progress {

    Progress SILENT = new Progress() {};

    default void started(Text stage) {}

    /** What a person should know before anything is done. */
    default void noted(String line) {}

    /** Called from several threads; with none done when what comes next takes long. */
    default void advanced(Text stage, int done, int total) {}

    /** Heard before anything that may fail too, such as noting it in a database that is away. */
    default void failed(Text stage, Throwable failure) {}

    /** @param outcome what the stage came to, with its counts */
    default void ended(Text stage, Text outcome) {}
}
