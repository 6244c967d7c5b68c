package org.prasan.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/** Compiled {@code .jrxml} files by the hash of their source: an edited template counts at once. */
final class Templates {

    private final JasperReportsContext context;
    private final Map<String, JasperReport> compiled = new ConcurrentHashMap<>();

    Templates(JasperReportsContext context) {
        this.context = context;
    }

    /** @throws UnusableTemplateException when it is not a JasperReports design */
    JasperReport template(Path jrxml) {
        byte[] source = read(jrxml);
        return compiled.computeIfAbsent(sha256(source), hash -> compile(jrxml, source));
    }

    private JasperReport compile(Path jrxml, byte[] source) {
        try {
            return JasperCompileManager.getInstance(context)
                    .compile(JRXmlLoader.load(context, new ByteArrayInputStream(source)));
        } catch (JRException e) {
            throw new UnusableTemplateException(jrxml, e);
        }
    }

    private static byte[] read(Path jrxml) {
        try {
            return Files.readAllBytes(jrxml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] source) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(source));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
