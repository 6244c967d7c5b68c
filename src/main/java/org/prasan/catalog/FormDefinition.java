package org.prasan.catalog;

import java.util.List;
import org.prasan.vocabulary.Text;

/**
 * An agency form: how a file is recognised by its content and what its tables hold.
 *
 * @param version of the definition, the hash of its file and of the code lists it uses
 * @param titles a heading line that begins with one of them makes a file this form
 * @param agency where the sender is found
 * @param periodField heading field that holds the date a file is about; empty when a heading line names a period
 * @param dueDays days after the period's last day within which a file is on time
 */
public record FormDefinition(
        String id,
        String version,
        Text name,
        Text grain,
        List<String> titles,
        AgencySource agency,
        String periodField,
        int dueDays,
        List<ColumnDefinition> fields,
        List<TableDefinition> tables) {

    public FormDefinition {
        titles = List.copyOf(titles);
        fields = List.copyOf(fields);
        tables = List.copyOf(tables);
    }

    FormDefinition withTables(List<TableDefinition> others) {
        return new FormDefinition(id, version, name, grain, titles, agency, periodField, dueDays, fields, others);
    }

    /**
     * Where the sender is named.
     *
     * @param codeList whose labels are looked for
     * @param attribute of the list that holds the agency's code; empty when the code itself is
     * @param withinTitle looked for behind the title instead of on a heading line of its own
     */
    public record AgencySource(String codeList, String attribute, boolean withinTitle) {}

    /** @throws IllegalArgumentException when there is none */
    public TableDefinition table(String name) {
        return tables.stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + name + " in form " + id));
    }
}
