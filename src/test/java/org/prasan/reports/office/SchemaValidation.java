package org.prasan.reports.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Runs where only the full set of types is seen: see {@link OfficeSchemas}. */
public final class SchemaValidation {

    static {
        // Loads what would log, while that is off.
        TypeSystemHolder.typeSystem.isNamespaceDefined("");
    }

    private SchemaValidation() {}

    public static List<String> problems(byte[] part) throws IOException {
        XmlObject root;
        try {
            root = TypeSystemHolder.typeSystem.parse(new ByteArrayInputStream(part), null, new XmlOptions());
        } catch (XmlException e) {
            return List.of("not well formed: " + e.getMessage());
        }
        if (!root.schemaType().isDocumentType()) {
            return List.of("no schema knows its root");
        }
        List<XmlError> errors = new ArrayList<>();
        root.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).toList();
    }
}
