package org.prasan.reports.slides;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.prasan.reports.office.ChartPart;
import org.prasan.reports.office.EmbeddedChart;
import org.prasan.reports.office.OfficePackage;
import org.prasan.reports.office.Xml;

/** A presentation in the making: master, layout and theme of the house, and its slides in their order. */
final class SlideShow {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final String PRESENTATION = "ppt/presentation.xml";
    private static final String MASTER = "ppt/slideMasters/slideMaster1.xml";
    private static final String LAYOUT = "ppt/slideLayouts/slideLayout1.xml";
    private static final String THEME = "ppt/theme/theme1.xml";
    private static final int FIRST_ID = 256;

    private final OfficePackage file = new OfficePackage();
    private final List<String> slides = new ArrayList<>();
    private int charts;

    SlideShow() {
        file.relate(OfficePackage.ROOT, "officeDocument", PRESENTATION);
        file.part(MASTER, TYPE + "slideMaster+xml", resource("slideMaster.xml"));
        file.relate(MASTER, "slideLayout", LAYOUT);
        file.relate(MASTER, "theme", THEME);
        file.part(LAYOUT, TYPE + "slideLayout+xml", resource("slideLayout.xml"));
        file.relate(LAYOUT, "slideMaster", MASTER);
        file.part(THEME, "application/vnd.openxmlformats-officedocument.theme+xml", resource("theme.xml"));
    }

    private static byte[] resource(String name) {
        try (InputStream in = SlideShow.class.getResourceAsStream("/office/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks office/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OfficePackage file() {
        return file;
    }

    /** Of the slide that comes next. */
    private String nextPart() {
        return "ppt/slides/slide" + (slides.size() + 1) + ".xml";
    }

    /** A native chart that fills the slide below its title. */
    void chart(Slide slide, EmbeddedChart chart, String name, int top) {
        charts++;
        String id = chart.add(file, nextPart(), "ppt", charts);
        Xml xml = slide.xml();
        xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
        xml.empty("p:cNvPr", "id", slide.number(), "name", name, "descr", chart.words());
        xml.empty("p:cNvGraphicFramePr").empty("p:nvPr").close();
        slide.frame("p:xfrm", Slide.LEFT, top, Slide.ACROSS, Slide.BOTTOM - top);
        xml.open("a:graphic").open("a:graphicData", "uri", ChartPart.NAMESPACE);
        xml.empty("c:chart", "xmlns:c", ChartPart.NAMESPACE, "r:id", id)
                .close()
                .close()
                .close();
    }

    void add(Slide slide) {
        String part = nextPart();
        file.part(part, TYPE + "slide+xml", slide.part());
        file.relate(part, "slideLayout", LAYOUT);
        slides.add(part);
    }

    byte[] zip() {
        String master = file.relate(PRESENTATION, "slideMaster", MASTER);
        file.relate(PRESENTATION, "theme", THEME);
        Xml xml = Xml.document()
                .open("p:presentation", "xmlns:r", Slide.RELATIONS, "xmlns:p", Slide.NAMESPACE)
                .open("p:sldMasterIdLst")
                .empty("p:sldMasterId", "id", "2147483648", "r:id", master)
                .close()
                .open("p:sldIdLst");
        for (int i = 0; i < slides.size(); i++) {
            String id = file.relate(PRESENTATION, "slide", slides.get(i));
            xml.empty("p:sldId", "id", String.valueOf(FIRST_ID + i), "r:id", id);
        }
        xml.close();
        xml.empty("p:sldSz", "cx", String.valueOf(Slide.WIDTH), "cy", String.valueOf(Slide.HEIGHT));
        xml.empty("p:notesSz", "cx", String.valueOf(Slide.HEIGHT), "cy", String.valueOf(Slide.WIDTH));
        file.part(PRESENTATION, TYPE + "presentation.main+xml", xml.close().bytes());
        return file.zip();
    }
}
