package org.prasan.vocabulary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every code list of a folder, by file name without {@code .csv}, with the fingerprints that a manifest prints. */
public final class CodeLists {

    private static final String CSV = ".csv";

    private final SortedMap<String, CodeList> lists = new TreeMap<>();
    private final SortedMap<String, String> hashes = new TreeMap<>();

    private CodeLists() {}

    /** @throws CodeListException naming the file, its line and what is wrong */
    public static CodeLists load(Path folder) {
        CodeLists loaded = new CodeLists();
        for (Path file : filesOf(folder)) {
            loaded.add(file);
        }
        return loaded;
    }

    /** @throws IllegalArgumentException when there is no such list */
    public CodeList get(String name) {
        CodeList list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("there is no code list " + name + ", only " + names());
        }
        return list;
    }

    public boolean has(String name) {
        return lists.containsKey(name);
    }

    /** In alphabetical order. */
    public SortedSet<String> names() {
        return new TreeSet<>(lists.keySet());
    }

    /** Of all lists together: changes when any is changed, renamed, added or removed. */
    public String sha256() {
        StringBuilder all = new StringBuilder();
        hashes.forEach((name, hash) -> all.append(hash).append(' ').append(name).append('\n'));
        return sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Of the bytes of one list's file. */
    public String sha256(String name) {
        return hashes.getOrDefault(get(name).name(), "");
    }

    private void add(Path file) {
        String name = file.getFileName().toString();
        name = name.substring(0, name.length() - CSV.length());
        try {
            byte[] bytes = Files.readAllBytes(file);
            lists.put(name, CodeList.read(name, reader(bytes)));
            hashes.put(name, sha256(bytes));
        } catch (CodeListException e) {
            throw e.in(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Refuses bytes that are no UTF-8 rather than loading question marks as labels. */
    private static Reader reader(byte[] bytes) {
        return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(CSV))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static CodeListException unreadable(Path path, IOException cause) {
        CodeListException unreadable = new CodeListException(path.toString(), 0, "cannot be read: " + cause);
        unreadable.initCause(cause);
        return unreadable;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
