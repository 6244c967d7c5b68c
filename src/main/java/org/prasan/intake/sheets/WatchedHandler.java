package org.prasan.intake.sheets;

import org.jspecify.annotations.Nullable;

/** Tells the caller's own faults from those that libraries throw at broken files, which are runtime exceptions too. */
final class WatchedHandler implements SheetHandler {

    private final SheetHandler handler;
    private @Nullable RuntimeException fault;

    WatchedHandler(SheetHandler handler) {
        this.handler = handler;
    }

    boolean threw(RuntimeException e) {
        return e == fault;
    }

    @Override
    public boolean startSheet(String name, int index, boolean hidden) {
        try {
            return handler.startSheet(name, index, hidden);
        } catch (RuntimeException e) {
            throw seen(e);
        }
    }

    @Override
    public boolean row(int number, @Nullable Cell[] cells) {
        try {
            return handler.row(number, cells);
        } catch (RuntimeException e) {
            throw seen(e);
        }
    }

    @Override
    public void endSheet() {
        try {
            handler.endSheet();
        } catch (RuntimeException e) {
            throw seen(e);
        }
    }

    @Override
    public void merged(MergedCells cells) {
        try {
            handler.merged(cells);
        } catch (RuntimeException e) {
            throw seen(e);
        }
    }

    @Override
    public void hiddenRow(int number) {
        try {
            handler.hiddenRow(number);
        } catch (RuntimeException e) {
            throw seen(e);
        }
    }

    @Override
    public void hiddenColumns(int first, int last) {
        try {
            handler.hiddenColumns(first, last);
        } catch (RuntimeException e) {
            throw seen(e);
        }
    }

    private RuntimeException seen(RuntimeException e) {
        fault = e;
        return e;
    }
}
