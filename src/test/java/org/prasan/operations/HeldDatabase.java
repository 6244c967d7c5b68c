package org.prasan.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.prasan.support.ChildProcess;

/** A process that has a database open until it is killed. */
final class HeldDatabase {

    private HeldDatabase() {}

    /** @param arguments the address, as whoever holds it opens it */
    public static void main(String... arguments) throws SQLException, IOException {
        try (Connection held = DriverManager.getConnection(arguments[0], "prasan", "")) {
            System.out.println("HOLDS " + held.isValid(1));
            System.in.read();
        }
    }

    static ChildProcess at(String url, Path temporary) throws IOException {
        ChildProcess holder = ChildProcess.start(temporary, HeldDatabase.class.getName(), url);
        holder.awaitLine("HOLDS");
        return holder;
    }
}
