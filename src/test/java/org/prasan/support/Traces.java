package org.prasan.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Searches files for texts that must not be there: as bytes in three encodings and as escapes, also inside packed parts of workbooks
 * and streams of PDFs, and in the text that a reader of the PDF sees.
 */
public final class Traces {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final List<String> words;

    private Traces(List<String> words) {
        this.words = words;
    }

    public static Traces of(String... words) {
        return new Traces(List.of(words));
    }

    /** One line for each file, or part of one, that holds a word. */
    public List<String> in(Path folder) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                search(Files.readAllBytes(file), file.toString(), found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    public List<String> in(byte[] content, String name) throws IOException {
        List<String> found = new ArrayList<>();
        search(content, name, found);
        return found;
    }

    private void search(byte[] content, String name, List<String> found) throws IOException {
        for (String word : words) {
            for (Charset encoding : ENCODINGS) {
                if (contains(content, word.getBytes(encoding))) {
                    found.add(name + " holds " + word + " in " + encoding);
                }
            }
            if (contains(content, escaped(word, "&#%d;")) || contains(content, escaped(word, "\\u%04x"))) {
                found.add(name + " holds " + word + " as escapes");
            }
        }
        if (contains(content, new byte[] {'P', 'K', 3, 4})) {
            searchParts(content, name, found);
        }
        if (contains(content, "%PDF".getBytes(StandardCharsets.US_ASCII)) && name.endsWith(".pdf")) {
            searchPdf(content, name, found);
        }
    }

    /** As XML and JSON may have letters beyond ASCII. */
    private static byte[] escaped(String word, String format) {
        return word.chars()
                .mapToObj(c -> c < 128 ? String.valueOf((char) c) : String.format(Locale.ROOT, format, c))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void searchParts(byte[] content, String name, List<String> found) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                search(zip.readAllBytes(), name + "!" + part.getName(), found);
            }
        }
    }

    private void searchPdf(byte[] content, String name, List<String> found) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            search(new PDFTextStripper().getText(pdf).getBytes(StandardCharsets.UTF_8), name + "!text", found);
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    try (var inflated = stream.createInputStream()) {
                        search(inflated.readAllBytes(), name + "!" + key, found);
                    }
                }
            }
        }
    }

    private static boolean contains(byte[] content, byte[] word) {
        for (int i = 0; i <= content.length - word.length; i++) {
            if (content[i] == word[0] && matches(content, i, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] content, int at, byte[] word) {
        for (int i = 1; i < word.length; i++) {
            if (content[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
