package org.prasan.intake.sheets;

import com.fasterxml.aalto.sax.SAXParserFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads one XML part by local names, so that the strict namespaces do as well. With Aalto a register is read 1.6 to 1.9
 * times as fast as with the JDK's parser and 1.2 to 1.3 times as fast as with Woodstox.
 */
abstract class PartHandler extends DefaultHandler2 {

    private static final SAXParserFactoryImpl PARSERS = new SAXParserFactoryImpl();
    private static final Enough ENOUGH = new Enough();

    /** Ends the parsing early; not a fault. */
    private static final class Enough extends SAXException {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    final void parse(ZipParts parts, String path) throws IOException, SAXException {
        try (InputStream in = parts.open(path)) {
            XMLReader reader = PARSERS.newSAXParser().getXMLReader();
            reader.setContentHandler(this);
            reader.setErrorHandler(this);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", this);
            reader.parse(new InputSource(in));
        } catch (Enough e) {
            return;
        }
    }

    static SAXException enough() {
        return ENOUGH;
    }

    static @Nullable String attribute(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return null;
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** Nothing that writes workbooks declares a document type; what attacks parsers does. */
    @Override
    public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) throws SAXException {
        throw new SAXException("a document type declaration");
    }
}
