package org.prasan.operations;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps why executions did not end well. */
public final class Failures {

    private final JdbcClient jdbc;

    Failures(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** @param words lines for people */
    public record Failure(FailureCode code, List<String> words) {

        public Failure {
            words = List.copyOf(words);
        }
    }

    /** In the place of what was noted for the execution before. */
    void note(long execution, Failure failure) {
        jdbc.sql("delete from operations_failure where execution = ?")
                .param(execution)
                .update();
        jdbc.sql("insert into operations_failure (execution, code, words) values (?, ?, ?)")
                .params(execution, failure.code().name(), String.join("\n", failure.words()))
                .update();
    }

    public Optional<Failure> of(long execution) {
        return jdbc.sql("select code, words from operations_failure where execution = ?")
                .param(execution)
                .query((row, number) -> new Failure(
                        FailureCode.valueOf(row.getString("code")),
                        row.getString("words").lines().toList()))
                .optional();
    }
}
