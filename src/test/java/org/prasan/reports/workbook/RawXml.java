package org.prasan.reports.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Elements of a part by their local names, and addresses of cells; rows and columns count from 1. */
final class RawXml {

    private RawXml() {}

    static Element root(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well formed: " + xml, e);
        }
    }

    static List<Element> all(Element in, String localName) {
        NodeList found = in.getElementsByTagNameNS("*", localName);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    static Element one(Element in, String localName) {
        List<Element> all = all(in, localName);
        if (all.isEmpty()) {
            throw new AssertionError("no " + localName + " in " + in.getTagName());
        }
        return all.get(0);
    }

    static int row(String address) {
        return Integer.parseInt(address.replaceAll("\\D", ""));
    }

    static int column(String address) {
        return address.replaceAll("\\d", "").chars().reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1);
    }

    static String address(int row, int column) {
        String letters = column > 26 ? String.valueOf((char) ('A' + (column - 1) / 26 - 1)) : "";
        return letters + (char) ('A' + (column - 1) % 26) + row;
    }
}
