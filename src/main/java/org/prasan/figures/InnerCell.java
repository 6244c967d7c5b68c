package org.prasan.figures;

import java.util.List;

/**
 * What counts in exactly the same cells of all tables of a release: it cannot be told apart by them.
 *
 * @param quantity what is counted: records of a table ({@code FORM.table}), or what a place of them holds ({@code
 *     FORM.table/column})
 * @param atoms the single records that it is made of
 */
public record InnerCell(String quantity, List<Atom> atoms) {

    public InnerCell {
        atoms = List.copyOf(atoms);
    }

    /**
     * One record, or one place of it.
     *
     * @param identity the same for every version of the record; not its key, and none can be made of it
     * @param count 1 for a record itself, else what its place holds
     * @param agency who keeps the record and so knows it; empty when nobody says
     */
    public record Atom(long identity, double count, String agency) {

        public Atom(long identity, double count) {
            this(identity, count, "");
        }
    }

    public double count() {
        return atoms.stream().mapToDouble(Atom::count).sum();
    }
}
