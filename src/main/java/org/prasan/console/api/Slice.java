package org.prasan.console.api;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Part of a list.
 *
 * @param page counts from 1
 * @param total of the whole list
 */
record Slice<T>(List<T> items, int page, int size, long total) {

    static final int LARGEST = 500;

    Slice {
        items = List.copyOf(items);
    }

    /** @throws ResponseStatusException 400 when there can be no such page */
    static <T> Slice<T> of(List<T> all, int page, int size) {
        require(page, size);
        long from = Math.min((page - 1L) * size, all.size());
        long to = Math.min(from + size, all.size());
        return new Slice<>(all.subList((int) from, (int) to), page, size, all.size());
    }

    static void require(int page, int size) {
        if (page < 1 || size < 1 || size > LARGEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "page from 1, size from 1 to " + LARGEST);
        }
    }
}
