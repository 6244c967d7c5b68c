package org.prasan.disclosure.engine;

/**
 * A part of the joint matrix that shares no inner row with the others.
 *
 * @param rows how many it has; equal rows are one
 * @param firstSingleton rows from here on are singletons
 * @param cells numbers in the matrix, in the order in which they are tried; primaries and hidden cells too
 * @param cellRows of each cell, ascending
 * @param coefficients beside them
 */
record Block(int rows, int firstSingleton, int[] cells, int[][] cellRows, int[][] coefficients) {}
