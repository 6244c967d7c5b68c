package org.prasan.intake.sheets;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.prasan.intake.sheets.UnreadableFileException.Reason;

/** Reads web pages, which many systems save under the name .xls: as one sheet, as Excel opens them. Nothing of them runs. */
final class HtmlReader {

    private static final Pattern MARKUP =
            Pattern.compile("\\s*<(\\?xml|!doctype|!--|html|head|body|table|style|meta)\\b.*", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile("<(!doctype html|html|head|body|table)\\b");
    private static final int LOOKED_AT = 2000;
    /** jsoup takes some 20 times a page's size in memory. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private HtmlReader() {}

    /** Whether the text is markup of any kind. */
    static boolean isFor(String text) {
        return MARKUP.matcher(start(text)).matches();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(LOOKED_AT, text.length())).toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal for XML that is no web page, and for pages without measure */
    static void read(String text, SheetHandler handler) throws IOException {
        if (!PAGE.matcher(start(text)).find()) {
            throw new Refusal(Reason.UNSUPPORTED, "XML");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw Refusal.beyondMeasure("a web page of more than " + MOST_CHARACTERS + " characters");
        }
        if (HtmlNesting.isDeep(text)) {
            throw Refusal.beyondMeasure("a web page nested without end");
        }
        Document page = Jsoup.parse(text);
        if (page.selectFirst("table") == null) {
            throw new Refusal(Reason.UNSUPPORTED, "a web page without a table");
        }
        if (handler.startSheet("", 0, false)) {
            new HtmlSheet(handler).read(page.body());
            handler.endSheet();
        }
    }
}
