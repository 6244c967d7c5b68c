package org.prasan.reports.pdf;

import java.awt.font.FontRenderContext;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRPropertiesHolder;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.TextLineWrapper;
import net.sf.jasperreports.engine.fill.TextMeasureContext;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.JRStyledText;
import org.jspecify.annotations.Nullable;

/**
 * JasperReports' own measurer with lines broken by ICU. The stock one asks the JDK for the default locale's breaks: in
 * an English JVM a Thai paragraph is one endless word, cut at any letter.
 */
final class IcuTextMeasurer extends TextMeasurer {

    /** What tables are full of: numbers and signs that cannot be broken. */
    private static final Pattern PLAIN = Pattern.compile("[0-9.,*%\\[\\]c+-]+");

    private final IcuLineWrapper lines;
    private final FontUtil fonts;
    private boolean isPlain;

    IcuTextMeasurer(FontUtil fonts, JRCommonText text) {
        super(fonts, text);
        this.fonts = fonts;
        this.lines = new IcuLineWrapper(new MeasureContext());
    }

    @Override
    public JRMeasuredText measure(
            JRStyledText text, int start, int stretchHeight, boolean indentFirstLine, boolean canOverflow) {
        JRStyledText printed = ThaiDigits.areAskedFor(jasperReportsContext) ? ThaiDigits.measured(text) : text;
        isPlain = PLAIN.matcher(printed.getText()).matches();
        if (!isPlain) {
            lines.start(printed);
        }
        return super.measure(printed, start, stretchHeight, indentFirstLine, canOverflow);
    }

    /** The wrapper that the stock measurer chose is set aside for ours, which is slower, where there is anything to break. */
    @Override
    protected boolean renderParagraph(TextLineWrapper stock, int start, @Nullable String paragraph) {
        return super.renderParagraph(isPlain ? stock : lines, start, paragraph);
    }

    private final class MeasureContext implements TextMeasureContext {
        @Override
        public JasperReportsContext getJasperReportsContext() {
            return jasperReportsContext;
        }

        @Override
        public FontUtil getFontUtil() {
            return fonts;
        }

        @Override
        public JRCommonText getElement() {
            return textElement;
        }

        @Override
        public JRPropertiesHolder getPropertiesHolder() {
            return getTextPropertiesHolder();
        }

        @Override
        public boolean isIgnoreMissingFont() {
            return false;
        }

        @Override
        public FontRenderContext getFontRenderContext() {
            return IcuTextMeasurer.this.getFontRenderContext();
        }
    }
}
