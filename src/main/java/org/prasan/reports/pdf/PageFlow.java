package org.prasan.reports.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where pages begin: on as few pages as can be, charts beside their tables, and no page left half empty for the sake of
 * another. Like a paragraph's lines, all breaks are chosen at once.
 */
final class PageFlow {

    private static final double PAGE = 1000;
    private static final double EMPTY = 100;
    private static final double PARTED = 40;
    private static final double MID_SECTION = 3;

    /** A table that has to be split is begun only where this much of it has room. */
    private static final int WORTH_BEGINNING = 170;

    /** More than a table that is split has been measured to need: rows that are kept together, the repeated head. */
    private static final int SPLIT = 50;

    private final List<Piece> pieces;
    private final int page;

    /** By the piece that begins a page: the cost of it and all pages after it, and the piece that begins the next. */
    private final double[] cost;

    private final int[] next;

    private PageFlow(List<Piece> pieces, int page) {
        this.pieces = pieces;
        this.page = page;
        this.cost = new double[pieces.size() + 1];
        this.next = new int[pieces.size()];
    }

    /** Positions of the pieces that begin a page. */
    static List<Integer> starts(List<Piece> pieces, int page) {
        PageFlow flow = new PageFlow(pieces, page);
        Arrays.fill(flow.cost, 0, pieces.size(), Double.POSITIVE_INFINITY);
        for (int first = pieces.size() - 1; first >= 0; first--) {
            flow.fillFrom(first);
        }
        List<Integer> starts = new ArrayList<>();
        for (int first = 0; first < pieces.size(); first = flow.next[first]) {
            starts.add(first);
        }
        return starts;
    }

    /** What is left of the page that these pieces end on. */
    static int free(List<Piece> onPage, int page) {
        int used = 0;
        for (Piece piece : onPage) {
            used = after(used, piece, page);
        }
        return Math.max(0, pages(used, page) * page - used);
    }

    private void fillFrom(int first) {
        int used = 0;
        for (int end = first + 1; end <= pieces.size(); end++) {
            int before = used;
            used = after(before, pieces.get(end - 1), page);
            if (used < 0) {
                return;
            }
            int pages = pages(used, page);
            double total = PAGE * pages + left(pages * page - used, end) + cost[end];
            if (total < cost[first]) {
                cost[first] = total;
                next[first] = end;
            }
        }
    }

    /**
     * What is used of the pages that were begun, counted through; −1 where the piece has to begin a new one.
     */
    private static int after(int used, Piece piece, int page) {
        int free = pages(used, page) * page - used;
        if (used == 0 || piece.height() <= free) {
            return used + piece.height();
        }
        boolean splits = piece.height() > page && free >= WORTH_BEGINNING;
        return splits ? used + piece.height() + SPLIT : -1;
    }

    private static int pages(int used, int page) {
        return Math.max(1, (used + page - 1) / page);
    }

    /** What it costs to end a page before {@code end}; the last page may be short. */
    private double left(int free, int end) {
        if (end == pieces.size()) {
            return 0;
        }
        double share = Math.max(0, free) / (double) page;
        Piece following = pieces.get(end);
        return EMPTY * share * share + (following.tied() ? PARTED : 0) + (following.opensSection() ? 0 : MID_SECTION);
    }

    /**
     * @param height in points; more than a page's for a table that has to be split
     * @param tied to the piece before: the table of a chart
     */
    record Piece(int height, boolean opensSection, boolean tied) {}
}
