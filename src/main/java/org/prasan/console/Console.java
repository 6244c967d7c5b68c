package org.prasan.console;

import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.web.WebConfiguration;
import org.prasan.console.web.Welcome;
import org.prasan.operations.Served;
import org.prasan.operations.Serving;
import org.prasan.vocabulary.Text;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/**
 * The web server of {@code serve}: a context below that of the commands, whose beans it uses. It names what it is made
 * of, as the other does; nothing configures itself.
 */
public final class Console implements Served {

    /** Says at every start what it starts. Held here, since the JDK forgets the levels of loggers that nobody holds. */
    private static final Logger SERVER = Logger.getLogger("org.apache");

    /** Warns of threads that it takes for leaks of an application to be loaded again; ours ends with its process. */
    private static final Logger LOADER = Logger.getLogger("org.apache.catalina.loader");

    private @Nullable AnnotationConfigServletWebServerApplicationContext context;

    @Override
    public Text start(Serving serving) {
        AnnotationConfigServletWebServerApplicationContext web =
                new AnnotationConfigServletWebServerApplicationContext();
        SERVER.setLevel(Level.WARNING);
        LOADER.setLevel(Level.SEVERE);
        web.setAllowBeanDefinitionOverriding(false);
        web.setParent(serving.application());
        ConfigurationPropertySources.attach(web.getEnvironment());
        web.registerBean(Serving.class, () -> serving);
        web.registerBean(LiveCatalog.class, serving::definitions);
        web.register(WebConfiguration.class);
        refresh(web);
        context = web;
        return web.getBean(Welcome.class).words(port());
    }

    /** @throws UnstartedConsoleException with what to change, where a setting is why it cannot start */
    private static void refresh(AnnotationConfigServletWebServerApplicationContext web) {
        try {
            web.refresh();
        } catch (RuntimeException unstarted) {
            for (Throwable cause = unstarted; cause != null; cause = cause.getCause()) {
                if (cause instanceof UnstartedConsoleException plain) {
                    throw plain;
                }
                if (cause instanceof PortInUseException taken) {
                    throw new UnstartedConsoleException("พอร์ต " + taken.getPort()
                            + " มีโปรแกรมอื่นใช้อยู่ ตั้ง prasan.console.port เป็นอย่างอื่น / port " + taken.getPort()
                            + " is in use: set prasan.console.port to another");
                }
            }
            throw unstarted;
        }
    }

    /** Where it listens, once it has started. */
    public int port() {
        return Objects.requireNonNull(
                        Objects.requireNonNull(context, "not started").getWebServer())
                .getPort();
    }

    /** What it is made of, once it has started. */
    public ApplicationContext pages() {
        return Objects.requireNonNull(context, "not started");
    }

    @Override
    public void stop() {
        if (context != null) {
            context.close();
        }
    }
}
