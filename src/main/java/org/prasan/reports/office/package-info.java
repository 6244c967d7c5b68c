/**
 * What Office files are made of: XML parts, their relationships, one zip of stable bytes. Parts are written as text by
 * us, not by POI's user model: cold, a workbook in both languages takes 0.4 s of processor time, by POI 1.6 s (JDK 17,
 * C1; with C2 0.7 and 3.2 s), nearly all of it for loading the types of its schemas. The tests hold every part against those
 * schemas.
 */
@NullMarked
package org.prasan.reports.office;

import org.jspecify.annotations.NullMarked;
