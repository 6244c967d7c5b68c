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
        int used = onPage.get(0).heightOnLastPage(page)
                + onPage.subList(1, onPage.size()).stream()
                        .mapToInt(Piece::height)
                        .sum();
        return Math.max(0, page - used);
    }

    private void fillFrom(int first) {
        int used = 0;
        for (int end = first + 1; end <= pieces.size(); end++) {
            Piece last = pieces.get(end - 1);
            boolean alone = end == first + 1;
            used += alone ? last.heightOnLastPage(page) : last.height();
            if (!alone && used > page) {
                return;
            }
            double total = PAGE + left(page - used, end) + cost[end];
            if (total < cost[first]) {
                cost[first] = total;
                next[first] = end;
            }
        }
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
     * @param height in points; more than a page's for a table that has to be split, which begins on a page of its own
     * @param tied to the piece before: the table of a chart
     */
    record Piece(int height, boolean opensSection, boolean tied) {

        int heightOnLastPage(int page) {
            return height <= page ? height : (height - 1) % page + 1;
        }
    }
}
