package org.prasan.pipeline;

import org.prasan.vocabulary.Text;

/** Hears how a run goes on. */
public interface Progress {

    Progress SILENT = new Progress() {};

    default void started(Text stage) {}

    /** Called from several threads. */
    default void advanced(Text stage, int done, int total) {}

    /** @param outcome what the stage came to, with its counts */
    default void ended(Text stage, Text outcome) {}
}
