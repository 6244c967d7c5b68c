package org.prasan.operations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prasan.support.Desk;
import org.prasan.support.Figure;
import org.prasan.support.FolderContents;

/**
 * All that a run leaves behind and that must be the same whether or not it was interrupted.
 *
 * @param counts of rows: what is read, of records, and of what was published
 */
record RunRemains(
        Map<String, Double> figures, Map<String, String> editions, List<String> counts, List<String> published) {

    static RunRemains of(Desk desk) {
        return new RunRemains(
                Figure.sums(desk.list("figures", "--period", "FY2562")),
                FolderContents.of(desk.out()),
                List.of(
                        "submissions " + query(desk, "select count(*) from records_submission"),
                        "versions " + query(desk, "select count(*) from records_version"),
                        "findings " + query(desk, "select count(*) from records_finding"),
                        "outdated " + query(desk, "select count(*) from records_outdated"),
                        "cells " + query(desk, "select count(*) from disclosure_cell")),
                query(desk, "select owner || ' ' || report || ' ' || state from disclosure_release order by 1"));
    }

    static List<String> query(Desk desk, String sql) {
        List<String> rows = new ArrayList<>();
        try (Connection database = desk.database();
                Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
