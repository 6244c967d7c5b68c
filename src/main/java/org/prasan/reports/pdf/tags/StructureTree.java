package org.prasan.reports.pdf.tags;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.prasan.reports.pdf.tags.StructureElement.Content;
import org.prasan.reports.pdf.tags.StructureElement.Link;

/** Writes a {@link Structure} into an exported document: the tree, the way back from contents to it, and links. */
public final class StructureTree {

    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
    private static final COSName PAGE = COSName.getPDFName("Pg");
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName OBJECT = COSName.getPDFName("Obj");
    private static final int PRINTED = 4;

    private final PDDocument document;
    private final Structure structure;
    private final List<COSDictionary> pages = new ArrayList<>();
    private final List<COSArray> parents = new ArrayList<>();
    private final Map<Integer, COSBase> parentOfLink = new TreeMap<>();

    private StructureTree(PDDocument document, Structure structure) {
        this.document = document;
        this.structure = structure;
    }

    public static void write(Structure structure, PDDocument document) throws IOException {
        new StructureTree(document, structure).write();
    }

    private void write() throws IOException {
        for (PDPage page : document.getPages()) {
            page.setStructParents(pages.size());
            pages.add(page.getCOSObject());
            COSArray ofPage = new COSArray();
            structure.pages().get(parents.size()).forEach(element -> ofPage.add(null));
            parents.add(ofPage);
        }
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, element(structure.document(), root));
        root.setItem(COSName.PARENT_TREE, parentTree());
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + parentOfLink.size());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }

    private COSDictionary element(StructureElement element, COSDictionary parent) {
        COSDictionary written = new COSDictionary();
        written.setItem(COSName.TYPE, STRUCT_ELEM);
        written.setName(COSName.S, element.type());
        written.setItem(COSName.P, parent);
        COSArray kids = new COSArray();
        element.children().forEach(child -> kids.add(element(child, written)));
        element.contents().forEach(content -> kids.add(content(content, element, written)));
        if (element.link() != null) {
            kids.add(reference(annotation(element.link(), written)));
        }
        if (kids.size() > 0) {
            written.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
        }
        if (element.alternative() != null) {
            written.setString(COSName.ALT, element.alternative());
        }
        addAttributes(element, written);
        return written;
    }

    private COSBase content(Content content, StructureElement element, COSDictionary written) {
        COSDictionary page = pages.get(content.page());
        parents.get(content.page()).set(content.mark(), written);
        if (content.page() == element.contents().get(0).page()) {
            written.setItem(PAGE, page);
            return COSInteger.get(content.mark());
        }
        COSDictionary elsewhere = new COSDictionary();
        elsewhere.setName(COSName.TYPE, "MCR");
        elsewhere.setItem(PAGE, page);
        elsewhere.setInt(COSName.MCID, content.mark());
        return elsewhere;
    }

    private static void addAttributes(StructureElement element, COSDictionary written) {
        COSDictionary attributes = new COSDictionary();
        float[] box = element.box();
        if (element.scope() != null) {
            attributes.setName(COSName.O, "Table");
            attributes.setName(SCOPE, element.scope());
            if (element.span() > 1) {
                attributes.setInt(COLUMN_SPAN, element.span());
            }
        } else if (box != null) {
            attributes.setName(COSName.O, "Layout");
            attributes.setName(COSName.getPDFName("Placement"), "Block");
            attributes.setItem(COSName.BBOX, floats(box));
        } else {
            return;
        }
        written.setItem(COSName.A, attributes);
    }

    private COSDictionary annotation(Link link, COSDictionary parent) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setItem(COSName.RECT, floats(link.left(), link.bottom(), link.right(), link.top()));
        annotation.setItem(COSName.BORDER, floats(0, 0, 0));
        annotation.setInt(COSName.F, PRINTED);
        annotation.setString(COSName.CONTENTS, link.words());
        COSArray to = new COSArray();
        to.add(pages.get(link.toPage()));
        to.add(COSName.getPDFName("XYZ"));
        to.add(COSInteger.ZERO);
        to.add(new COSFloat(link.toTop()));
        to.add(COSInteger.ZERO);
        annotation.setItem(COSName.DEST, to);
        int key = pages.size() + parentOfLink.size();
        annotation.setInt(COSName.STRUCT_PARENT, key);
        parentOfLink.put(key, parent);
        COSDictionary page = pages.get(link.page());
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            page.setItem(COSName.ANNOTS, annotations);
            page.setName(COSName.getPDFName("Tabs"), "S");
        }
        annotations.add(new COSObject(annotation));
        return annotation;
    }

    private static COSDictionary reference(COSDictionary annotation) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, OBJECT_REFERENCE);
        reference.setItem(OBJECT, annotation);
        return reference;
    }

    private COSDictionary parentTree() {
        COSArray numbers = new COSArray();
        for (int page = 0; page < parents.size(); page++) {
            numbers.add(COSInteger.get(page));
            numbers.add(parents.get(page));
        }
        parentOfLink.forEach((key, parent) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(parent);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }

    private static COSArray floats(float... values) {
        COSArray array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }
}
