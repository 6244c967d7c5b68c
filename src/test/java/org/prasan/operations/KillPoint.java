package org.prasan.operations;

import org.prasan.pipeline.Progress;
import org.prasan.pipeline.Stage;
import org.prasan.vocabulary.Text;

/** Moments of a run at which its process is killed. */
enum KillPoint {
    /** Its files are noted, none is read. */
    MANIFEST_FROZEN {
        @Override
        boolean isAtEndOf(Text stage) {
            return stage.equals(Stage.RECEIVE.title());
        }
    },
    /** Some files are committed, others are half read. */
    READING {
        @Override
        boolean isAfter(Text stage, int done, int total) {
            return stage.equals(Stage.READ.title()) && done == total / 2;
        }
    },
    SETTLED {
        @Override
        boolean isAtEndOf(Text stage) {
            return stage.equals(Stage.SETTLE.title());
        }
    },
    /** The register has the edition, the folder has it not. */
    RENDERING {
        @Override
        boolean isAfter(Text stage, int done, int total) {
            return stage.equals(Stage.REPORTS.title()) && done == 0;
        }
    },
    /** The edition has appeared, and nobody has noted it. */
    EDITION_MOVED {
        @Override
        boolean isAfter(Text stage, int done, int total) {
            return stage.equals(Stage.REPORTS.title()) && done == total;
        }
    },
    /** The run is done, but not its execution. */
    RUN_DONE {
        @Override
        boolean isAtEndOf(Text stage) {
            return stage.equals(Stage.REPORTS.title());
        }
    };

    boolean isAtEndOf(Text stage) {
        return false;
    }

    boolean isAfter(Text stage, int done, int total) {
        return false;
    }

    /** Says that the moment has come and holds the run there, so that the kill cannot miss it. */
    Progress watch() {
        return new Progress() {
            @Override
            public void advanced(Text stage, int done, int total) {
                if (isAfter(stage, done, total)) {
                    sayAndWait();
                }
            }

            @Override
            public void ended(Text stage, Text outcome) {
                if (isAtEndOf(stage)) {
                    sayAndWait();
                }
            }
        };
    }

    private void sayAndWait() {
        System.out.println("AT " + name());
        // While an edition is rendered nothing can hold it: the kill comes some milliseconds into it.
        if (this != RENDERING) {
            new java.util.concurrent.CompletableFuture<Void>().join();
        }
    }
}
