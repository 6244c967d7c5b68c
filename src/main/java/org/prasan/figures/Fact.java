package org.prasan.figures;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.DimensionDefinition;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.vocabulary.Period;

/** One entry of a cube together with what it is a figure of. */
record Fact(IndicatorDefinition indicator, Period period, Cube.Key key, Cube.Contents contents) {

    YearMonth month() {
        return key.month();
    }

    /** Null when the records do not say, or the indicator does not have the dimension. */
    @Nullable
    String code(String dimension) {
        List<DimensionDefinition> dimensions = indicator.dimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).name().equals(dimension)) {
                return key.codes()[i];
            }
        }
        return null;
    }
}
