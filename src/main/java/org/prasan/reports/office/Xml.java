package org.prasan.reports.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML being written: names as they stand, attributes in pairs of name and value, no white space of its own. */
public final class Xml {

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    private Xml(StringBuilder out) {
        this.out = out;
    }

    /** A whole part. */
    public static Xml document() {
        return new Xml(
                new StringBuilder(1024).append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"));
    }

    /** A piece to be put into a document by {@link #raw}. */
    public static Xml piece() {
        return new Xml(new StringBuilder());
    }

    public Xml open(String name, String... attributes) {
        endTag();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    /** Of the element just opened. */
    public Xml attribute(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException("no element has just been opened that could have " + name);
        }
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    public Xml close() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    public Xml empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    public Xml text(String text) {
        endTag();
        escape(text, false);
        return this;
    }

    /** An element that holds text; white space at its ends is kept. */
    public Xml element(String name, String text) {
        open(name);
        if (!text.equals(text.strip())) {
            attribute("xml:space", "preserve");
        }
        return text(text).close();
    }

    public Xml raw(String xml) {
        endTag();
        out.append(xml);
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n', '\r', '\t' -> out.append(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
                default -> {
                    // XML 1.0 has no way to say other control characters.
                    if (c >= ' ' && c != '\uFFFE' && c != '\uFFFF') {
                        out.append(c);
                    }
                }
            }
        }
    }
}
