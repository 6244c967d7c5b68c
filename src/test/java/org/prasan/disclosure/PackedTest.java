package org.prasan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.prasan.disclosure.PastRelease.PastAtom;

class PackedTest {

    @Test
    void recordsComeBackWithTheirAgencies() {
        List<PastAtom> atoms =
                List.of(new PastAtom(-5, 0, 1, "a"), new PastAtom(9, 3, 40, "ข"), new PastAtom(1, 3, 2, "a"));

        assertThat(Packed.atoms(Packed.of(atoms))).isEqualTo(atoms);
        assertThat(Packed.atoms(Packed.of(List.of()))).isEmpty();
    }

    /** As the register kept them before it knew of agencies: how many, then identity, inner cell and count of each. */
    @Test
    void olderEntriesAreOfNobody() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(1);
            out.writeLong(Long.MIN_VALUE);
            out.writeInt(7);
            out.writeInt(250);
        }

        assertThat(Packed.atoms(bytes.toByteArray())).containsExactly(new PastAtom(Long.MIN_VALUE, 7, 250, ""));
    }

    @Test
    void setsOfInnerCellsComeBack() {
        BitSet cells = BitSet.valueOf(new long[] {5, 0, 1L << 63});

        assertThat(Packed.innerCells(Packed.of(cells))).isEqualTo(cells);
        assertThat(Packed.innerCells(Packed.of(new BitSet()))).isEqualTo(new BitSet());
    }
}
