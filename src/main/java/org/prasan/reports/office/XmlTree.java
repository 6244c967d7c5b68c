package org.prasan.reports.office;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML that somebody else has written, to be changed and written again; found by local names. */
public final class XmlTree {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    /** Of type {@code XmlTree} or {@code String}. */
    private final List<Object> content = new ArrayList<>();

    private XmlTree(String name) {
        this.name = name;
    }

    /** @throws XMLStreamException when it is not well formed */
    public static XmlTree read(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Declarations of namespaces then are attributes like others, and are written again.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.getEventType() != XMLStreamReader.START_ELEMENT) {
            reader.next();
        }
        return element(reader);
    }

    private static XmlTree element(XMLStreamReader reader) throws XMLStreamException {
        XmlTree tree = new XmlTree(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            tree.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        for (int event = reader.next(); event != XMLStreamReader.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                tree.content.add(element(reader));
            } else if (reader.isCharacters() || event == XMLStreamReader.CDATA) {
                tree.content.add(reader.getText());
            }
        }
        return tree;
    }

    public Optional<XmlTree> find(String child) {
        return all(child).stream().findFirst();
    }

    public List<XmlTree> all(String child) {
        return children().stream().filter(tree -> tree.isNamed(child)).toList();
    }

    public List<XmlTree> children() {
        return content.stream()
                .filter(XmlTree.class::isInstance)
                .map(XmlTree.class::cast)
                .toList();
    }

    /** Empty when there is none. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public void set(String attribute, String value) {
        attributes.put(attribute, value);
    }

    /** All text within, that of phonetic guides left out. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Object piece : content) {
            if (piece instanceof XmlTree tree) {
                text.append(tree.isNamed("rPh") ? "" : tree.text());
            } else {
                text.append(piece);
            }
        }
        return text.toString();
    }

    public void write(Xml xml) {
        xml.open(name);
        attributes.forEach(xml::attribute);
        writeContent(xml);
        xml.close();
    }

    public void writeContent(Xml xml) {
        for (Object piece : content) {
            if (piece instanceof XmlTree tree) {
                tree.write(xml);
            } else {
                xml.text((String) piece);
            }
        }
    }

    public boolean isNamed(String local) {
        return name.substring(name.indexOf(':') + 1).equals(local);
    }
}
