package org.prasan.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

class PostgresqlIT {

    @Test
    void contractTestsRunOnPostgresqlToo() {
        assumeTrue(RecordsDatabases.postgresqlRuns(), "PostgreSQL does not start here: contract tests ran on H2 only");
        assertThat(RecordsDatabases.all().map(Object::toString)).containsExactly("h2", "postgresql");
    }
}
