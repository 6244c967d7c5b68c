package org.prasan.reports.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** One kind of picture, in points. */
interface Drawing {

    /** Upright ones may be lower than {@link #height()} and still read well; others need the height of their labels. */
    boolean isUpright();

    /** How tall it should be to be read well. */
    double height();

    void draw(Graphics2D graphics, Rectangle2D area);
}
