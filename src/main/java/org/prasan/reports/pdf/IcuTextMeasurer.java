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
import org.prasan.reports.pdf.MeasuredTexts.Paragraph;
import org.prasan.reports.pdf.MeasuredTexts.Setting;

/**
 * JasperReports' own measurer with lines broken by ICU. The stock one asks the JDK for the default locale's breaks: in
 * an English JVM a Thai paragraph is one endless word, cut at any letter.
 */
final class IcuTextMeasurer extends TextMeasurer {

    /** What tables are full of: numbers and signs that cannot be broken. */
    private static final Pattern PLAIN = Pattern.compile("[0-9.,*%\\[\\]c+-]+");

    private final IcuLineWrapper lines;
    private final FontUtil fonts;
    private final boolean thaiDigits;
    private final @Nullable MeasuredTexts known;
    private boolean isPlain;

    IcuTextMeasurer(FontUtil fonts, JRCommonText text) {
        super(fonts, text);
        this.fonts = fonts;
        this.thaiDigits = ThaiDigits.areAskedFor(jasperReportsContext);
        this.known = MeasuredTexts.of(jasperReportsContext);
        this.lines = new IcuLineWrapper(new MeasureContext());
    }

    @Override
    public JRMeasuredText measure(
            JRStyledText text, int start, int stretchHeight, boolean indentFirstLine, boolean canOverflow) {
        JRStyledText printed = thaiDigits ? ThaiDigits.measured(text) : text;
        boolean mayBeKnown = known != null && start == 0 && indentFirstLine && isUniform(printed);
        if (known == null || !mayBeKnown) {
            return measureAnew(printed, start, stretchHeight, indentFirstLine, canOverflow);
        }
        initialize(printed, start, stretchHeight, indentFirstLine, canOverflow);
        Setting setting = setting(printed);
        JRMeasuredText found = known.find(setting, maxHeight);
        if (found != null) {
            return found;
        }
        JRMeasuredText measured = measureAnew(printed, start, stretchHeight, indentFirstLine, canOverflow);
        if (measured.getTextOffset() == printed.length()) {
            known.add(setting, measured);
        }
        return measured;
    }

    private JRMeasuredText measureAnew(
            JRStyledText printed, int start, int stretchHeight, boolean indentFirstLine, boolean canOverflow) {
        isPlain = PLAIN.matcher(printed.getText()).matches();
        if (!isPlain) {
            lines.start(printed);
        }
        return super.measure(printed, start, stretchHeight, indentFirstLine, canOverflow);
    }

    /** In one style all through, and without tabs, whose places are a matter of their own. */
    private static boolean isUniform(JRStyledText text) {
        return text.getRuns().size() == 1 && text.getText().indexOf('\t') < 0;
    }

    private Setting setting(JRStyledText text) {
        return new Setting(
                text.getText(),
                text.getRuns().get(0).attributes,
                width,
                leftPadding,
                rightPadding,
                Paragraph.of(textElement.getParagraph()));
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
