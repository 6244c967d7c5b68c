package org.prasan.reports.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of the structure tree: other nodes, or the marked contents that show it. */
final class StructureElement {

    private final String type;
    private final String key;
    private final List<StructureElement> children = new ArrayList<>(1);
    private final List<Content> contents = new ArrayList<>(1);
    private @Nullable String alternative;
    private @Nullable String scope;
    private int span = 1;
    private float @Nullable [] box;
    private @Nullable Link link;

    /** @param key tells neighbours of one type apart, such as two tables; mostly empty */
    StructureElement(String type, String key) {
        this.type = type;
        this.key = key;
    }

    String type() {
        return type;
    }

    List<StructureElement> children() {
        return children;
    }

    List<Content> contents() {
        return contents;
    }

    @Nullable
    String alternative() {
        return alternative;
    }

    @Nullable
    String scope() {
        return scope;
    }

    float @Nullable [] box() {
        return box;
    }

    @Nullable
    Link link() {
        return link;
    }

    StructureElement add(StructureElement child) {
        children.add(child);
        return child;
    }

    /** The last child if it is of this type and key: what follows it belongs into it. */
    @Nullable
    StructureElement lastOf(String wanted, String wantedKey) {
        StructureElement last = children.isEmpty() ? null : children.get(children.size() - 1);
        return last != null && last.type.equals(wanted) && last.key.equals(wantedKey) ? last : null;
    }

    int span() {
        return span;
    }

    void span(int columns) {
        this.span = columns;
    }

    void scope(String axis) {
        this.scope = axis;
    }

    /** @param corners in points from the page's lower left: left, bottom, right, top */
    void figure(String words, float... corners) {
        this.alternative = words;
        this.box = corners;
    }

    void link(Link to) {
        this.link = to;
    }

    /** Marked content by its number on a page, both from 0. */
    record Content(int page, int mark) {}

    /** A place to click that leads to a page. */
    record Link(int page, float left, float bottom, float right, float top, int toPage, float toTop, String words) {}
}
