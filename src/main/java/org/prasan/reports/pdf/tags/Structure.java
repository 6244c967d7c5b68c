package org.prasan.reports.pdf.tags;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.reports.pdf.tags.StructureElement.Content;

/** The reading order of a document, noted while its pages are exported. */
public final class Structure {

    /** Tells a table's rows of heads from the others. */
    private static final String HEAD = "head";

    private final StructureElement document = new StructureElement("Document", "");
    private final Deque<StructureElement> open = new ArrayDeque<>(List.of(document));
    private final List<List<StructureElement>> pages = new ArrayList<>();

    /** Contents are on a page of their own from here on. */
    public void startPage() {
        pages.add(new ArrayList<>());
    }

    /**
     * Begins an element within the one that is open.
     *
     * @param key for a row: which table it belongs to
     * @return false when it is not to be read: an artifact, or the repeated head of a table that goes on
     */
    public boolean begin(Role role, String key) {
        StructureElement parent = open.getFirst();
        String container = role.container();
        if (role == Role.ARTIFACT) {
            return false;
        }
        if (container != null) {
            StructureElement last = parent.lastOf(container, key);
            if (role == Role.HEAD_ROW && last != null && last.lastOf(role.type(), HEAD) == null) {
                return false;
            }
            parent = last == null ? parent.add(new StructureElement(container, key)) : last;
        }
        StructureElement element = parent.add(new StructureElement(role.type(), role == Role.HEAD_ROW ? HEAD : ""));
        if (role == Role.COLUMN_HEAD || role == Role.ROW_HEAD) {
            element.scope(role == Role.ROW_HEAD ? "Row" : "Column");
        }
        open.push(inner(role, element));
        return true;
    }

    /** Ends the element begun last. */
    public void end() {
        open.pop();
    }

    /** Marked content of the open element; gives its number on the page. */
    public int mark() {
        List<StructureElement> marks = page();
        StructureElement element = open.getFirst();
        element.contents().add(new Content(pages.size() - 1, marks.size()));
        marks.add(element);
        return marks.size() - 1;
    }

    /** The open head is for several columns. */
    public void span(int columns) {
        open.getFirst().span(columns);
    }

    /** What the open figure shows, in words, and where: left, bottom, right, top in points. */
    public void describe(String words, float... corners) {
        open.getFirst().figure(words, corners);
    }

    /** Makes the open entry of a table of contents lead to a page. */
    public void link(float left, float bottom, float right, float top, int toPage, float toTop, String words) {
        open.getFirst()
                .link(new StructureElement.Link(pages.size() - 1, left, bottom, right, top, toPage, toTop, words));
    }

    StructureElement document() {
        return document;
    }

    /** By page and number of marked content: what it belongs to. */
    List<List<StructureElement>> pages() {
        return pages;
    }

    private List<StructureElement> page() {
        return pages.get(pages.size() - 1);
    }

    /** The element that takes the contents: an item's body, an entry's link. */
    private static StructureElement inner(Role role, StructureElement element) {
        @Nullable String body = role == Role.ITEM ? "LBody" : role == Role.CONTENTS_ITEM ? "Reference" : null;
        StructureElement inner = body == null ? element : element.add(new StructureElement(body, ""));
        return role == Role.CONTENTS_ITEM ? inner.add(new StructureElement("Link", "")) : inner;
    }
}
