package org.prasan.reports.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The report's own typeface, so that a picture looks the same on a machine without Thai fonts. */
final class ChartFonts {

    static final Font REGULAR = load("/fonts/Sarabun-Regular.ttf");
    static final Font SEMIBOLD = load("/fonts/Sarabun-SemiBold.ttf");

    private ChartFonts() {}

    static Font text() {
        return REGULAR.deriveFont(8.5f);
    }

    static Font figures() {
        return SEMIBOLD.deriveFont(8.5f);
    }

    private static Font load(String resource) {
        try (InputStream font = Objects.requireNonNull(ChartFonts.class.getResourceAsStream(resource), resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource + " is not a font", e);
        }
    }
}
