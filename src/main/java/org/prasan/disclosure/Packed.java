package org.prasan.disclosure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.prasan.disclosure.PastRelease.PastAtom;

/** How the register keeps sets and records: 16 bytes a record before packing, of which identities don't shrink. */
final class Packed {

    /** Stands where older entries, which do not say whose records they are, have how many there are. */
    private static final int WITH_AGENCIES = -1;

    private Packed() {}

    static byte[] of(BitSet cells) {
        return packed(out -> out.write(cells.toByteArray()));
    }

    static BitSet innerCells(byte[] packed) {
        return unpacked(packed, in -> BitSet.valueOf(in.readAllBytes()));
    }

    static byte[] of(List<PastAtom> atoms) {
        return packed(out -> {
            Map<String, Integer> agencies = new LinkedHashMap<>();
            atoms.forEach(atom -> agencies.putIfAbsent(atom.agency(), agencies.size()));
            out.writeInt(WITH_AGENCIES);
            out.writeInt(agencies.size());
            for (String agency : agencies.keySet()) {
                out.writeUTF(agency);
            }
            out.writeInt(atoms.size());
            for (PastAtom atom : atoms) {
                out.writeLong(atom.identity());
                out.writeInt(atom.inner());
                out.writeInt(Math.toIntExact(atom.count()));
                out.writeInt(agencies.getOrDefault(atom.agency(), 0));
            }
        });
    }

    static List<PastAtom> atoms(byte[] packed) {
        return unpacked(packed, in -> {
            int first = in.readInt();
            if (first != WITH_AGENCIES) {
                return atoms(in, first, List.of());
            }
            List<String> agencies = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                agencies.add(in.readUTF());
            }
            return atoms(in, in.readInt(), agencies);
        });
    }

    private static List<PastAtom> atoms(DataInputStream in, int size, List<String> agencies) throws IOException {
        List<PastAtom> atoms = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            atoms.add(new PastAtom(
                    in.readLong(), in.readInt(), in.readInt(), agencies.isEmpty() ? "" : agencies.get(in.readInt())));
        }
        return atoms;
    }

    @FunctionalInterface
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static byte[] packed(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            writing.to(out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static <T> T unpacked(byte[] packed, Reading<T> reading) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            return reading.from(in);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
