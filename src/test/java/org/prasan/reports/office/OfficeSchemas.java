package org.prasan.reports.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Holds the parts of an Office file against the schemas of ECMA-376, which POI's full set of types carries. That set
 * has the same names as the small one that POI runs with, so it is loaded apart.
 */
public final class OfficeSchemas {

    /** In the full set only. */
    private static final String FULL = "org/openxmlformats/schemas/presentationml/x2006/main/CTHandoutMaster.class";

    private static final List<String> OF_THE_PACKAGE =
            List.of("[Content_Types].xml", ".rels", "docProps/core.xml", "application.rdf");

    private static final String LOG_LEVEL = "log4j2.StatusLogger.level";

    private static final Method VALIDATION = validation();

    private OfficeSchemas() {}

    /** What is wrong, as {@code part: problem}; a part whose root no schema knows is wrong, too. */
    public static List<String> problems(byte[] file) {
        List<String> problems = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                byte[] content = zip.readAllBytes();
                if (name.endsWith(".xml") && OF_THE_PACKAGE.stream().noneMatch(name::endsWith)) {
                    validate(content).forEach(problem -> problems.add(name + ": " + problem));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    @SuppressWarnings("unchecked")
    static List<String> validate(byte[] part) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(VALIDATION.getDeclaringClass().getClassLoader());
            return (List<String>) VALIDATION.invoke(null, (Object) part);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the schemas cannot be asked", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Method validation() {
        try {
            URL[] urls = {
                jar(FULL),
                jar("org/apache/xmlbeans/XmlObject.class"),
                jar("org/apache/logging/log4j/Logger.class"),
                jar(SchemaValidation.class.getName().replace('.', '/') + ".class")
            };
            ClassLoader apart = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
            // It finds no provider of logs there, and none is wanted.
            System.setProperty(LOG_LEVEL, "OFF");
            Class<?> type = Class.forName(SchemaValidation.class.getName(), true, apart);
            return type.getMethod("problems", byte[].class);
        } catch (ReflectiveOperationException | IOException e) {
            throw new LinkageError("the schemas cannot be loaded", e);
        } finally {
            System.clearProperty(LOG_LEVEL);
        }
    }

    /** Where a class lies: a jar or a folder. */
    private static URL jar(String resource) throws MalformedURLException {
        URL found = OfficeSchemas.class.getClassLoader().getResource(resource);
        if (found == null) {
            throw new IllegalStateException("not on the class path: " + resource);
        }
        String url = found.toString();
        return new URL(
                url.startsWith("jar:")
                        ? url.substring("jar:".length(), url.indexOf("!/"))
                        : url.substring(0, url.length() - resource.length()));
    }
}
