package org.prasan.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that a file holds, taken apart as far as it can be: zipped parts, streams and objects of a PDF and its text. */
final class FileParts {

    private FileParts() {}

    /** By name of the part, one byte a character, besides the PDF's text, which is as it is read. */
    static Map<String, String> of(String name, byte[] content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(name, bytes(content));
        try {
            if (name.matches(".*\\.(xlsx|docx|pptx|zip)")) {
                unzip(name, content, parts);
            } else if (name.endsWith(".pdf")) {
                takeApart(name, content, parts);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
        return parts;
    }

    static String bytes(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static void unzip(String name, byte[] content, Map<String, String> parts) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.putAll(of(name + "!" + entry.getName(), zip.readAllBytes()));
            }
        }
    }

    private static void takeApart(String name, byte[] content, Map<String, String> parts) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                COSBase object = pdf.getDocument().getObjectFromPool(key).getObject();
                parts.put(name + "!" + key, written(object));
                if (object instanceof COSStream stream) {
                    parts.put(
                            name + "!" + key + " stream",
                            bytes(stream.createInputStream().readAllBytes()));
                }
            }
            parts.put(name + "!text", new PDFTextStripper().getText(pdf));
        }
    }

    /** References are not followed; PDFBox's own texts have hash codes, in which any digits may stand. */
    private static String written(COSBase object) {
        if (object instanceof COSDictionary dictionary) {
            return dictionary.entrySet().stream()
                    .map(entry -> entry.getKey().getName() + " " + written(entry.getValue()))
                    .collect(Collectors.joining(" ", "<<", ">>"));
        }
        if (object instanceof COSArray array) {
            return StreamSupport.stream(array.spliterator(), false)
                    .map(FileParts::written)
                    .collect(Collectors.joining(" ", "[", "]"));
        }
        if (object instanceof COSString text) {
            return "(" + text.getString() + ") (" + bytes(text.getBytes()) + ")";
        }
        return object instanceof COSName || object instanceof COSNumber ? object.toString() : "";
    }
}
