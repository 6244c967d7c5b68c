package org.prasan.reports.pdf;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.type.ExpressionTypeEnum;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import org.prasan.reports.pdf.tags.Role;

/**
 * Makes the elements of generated designs, in the styles of the report's {@code .jrxml}. Expressions are single fields,
 * variables or plain text: JasperReports evaluates these without compiling Java, which would take seconds.
 */
final class Elements {

    private final Map<String, JRStyle> styles;

    Elements(JasperReport template) {
        this.styles = Stream.of(template.getStyles())
                .collect(Collectors.toUnmodifiableMap(JRStyle::getName, Function.identity()));
    }

    /** @throws MissingStyleException when the template has none of this name */
    JRStyle style(String name) {
        JRStyle style = styles.get(name);
        if (style == null) {
            throw new MissingStyleException(name);
        }
        return style;
    }

    JRDesignTextField text(String style, JRDesignExpression words, int x, int y, int width, int height) {
        JRDesignTextField field = new JRDesignTextField();
        field.setExpression(words);
        field.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        field.setBlankWhenNull(true);
        field.setPositionType(PositionTypeEnum.FLOAT);
        return place(field, style, x, y, width, height);
    }

    /** A box that grows with what is in it. */
    JRDesignFrame frame(String style, int x, int y, int width, int height) {
        JRDesignFrame frame = place(new JRDesignFrame(), style, x, y, width, height);
        frame.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
        return frame;
    }

    <E extends JRDesignElement> E place(E element, String style, int x, int y, int width, int height) {
        element.setStyle(style(style));
        element.setX(x);
        element.setY(y);
        element.setWidth(width);
        element.setHeight(height);
        return element;
    }

    /** A band that is never split over two pages. */
    static JRDesignBand band(int height) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(height);
        band.setSplitType(SplitTypeEnum.PREVENT);
        return band;
    }

    /** Says what the element is to a reader. */
    static <E extends JRDesignElement> E as(Role role, E element) {
        element.getPropertiesMap().setProperty(Role.PROPERTY, role.code());
        return element;
    }

    static JRDesignExpression words(String words) {
        JRDesignExpression expression = new JRDesignExpression();
        expression.setType(ExpressionTypeEnum.SIMPLE_TEXT);
        expression.addTextChunk(words);
        return expression;
    }

    static JRDesignExpression field(String name) {
        JRDesignExpression expression = new JRDesignExpression();
        expression.addFieldChunk(name);
        return expression;
    }

    static JRDesignExpression variable(String name) {
        JRDesignExpression expression = new JRDesignExpression();
        expression.addVariableChunk(name);
        return expression;
    }

    static JRDesignExpression constant(boolean value) {
        return new JRDesignExpression(Boolean.toString(value));
    }
}
