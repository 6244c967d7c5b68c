package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.prasan.records.InboxFile;

class KeptContentsTest {

    @Test
    void givesAContentOnceAndOnlyUnderItsOwnFingerprint() {
        KeptContents contents = new KeptContents(10);
        contents.keep("a.csv", "one", new byte[] {1, 2, 3});

        assertThat(contents.take(file("a.csv", "another"))).isEmpty();
        assertThat(contents.take(file("b.csv", "one"))).isEmpty();
        assertThat(contents.take(file("a.csv", "one"))).hasValue(new byte[] {1, 2, 3});
        assertThat(contents.take(file("a.csv", "one"))).isEmpty();
    }

    @Test
    void keepsNoMoreThanItMayAndThatAgainOnceSomethingIsTaken() {
        KeptContents contents = new KeptContents(4);
        contents.keep("a", "1", new byte[3]);
        contents.keep("b", "2", new byte[2]);

        assertThat(contents.take(file("b", "2"))).isEmpty();
        assertThat(contents.take(file("a", "1"))).isPresent();
        contents.keep("c", "3", new byte[4]);
        assertThat(contents.take(file("c", "3"))).isPresent();
    }

    private static InboxFile file(String path, String sha256) {
        return new InboxFile("inbox", path, sha256, 3, OffsetDateTime.parse("2019-10-01T08:00:00+07:00"), true);
    }
}
