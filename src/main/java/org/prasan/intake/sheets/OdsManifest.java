package org.prasan.intake.sheets;

import java.io.IOException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The list of an OpenDocument file's parts, which says of each whether it is encrypted. */
final class OdsManifest extends PartHandler {

    private boolean encrypted;

    private OdsManifest() {}

    static boolean isEncrypted(ZipParts parts, String path) throws IOException, SAXException {
        OdsManifest manifest = new OdsManifest();
        manifest.parse(parts, path);
        return manifest.encrypted;
    }

    @Override
    void start(String name, Attributes attributes) throws SAXException {
        if (name.equals("encryption-data")) {
            encrypted = true;
            throw enough();
        }
    }
}
