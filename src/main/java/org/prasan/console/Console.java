package org.prasan.console;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.web.WebConfiguration;
import org.prasan.console.web.Welcome;
import org.prasan.operations.Served;
import org.prasan.operations.Serving;
import org.prasan.vocabulary.Text;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/**
 * The web server of {@code serve}: a context below that of the commands, whose beans it uses. It names what it is made
 * of, as the other does; nothing configures itself.
 */
public final class Console implements Served {

    private @Nullable AnnotationConfigServletWebServerApplicationContext context;

    @Override
    public Text start(Serving serving) {
        AnnotationConfigServletWebServerApplicationContext web =
                new AnnotationConfigServletWebServerApplicationContext();
        web.setParent(serving.application());
        ConfigurationPropertySources.attach(web.getEnvironment());
        web.registerBean(Serving.class, () -> serving);
        web.registerBean(LiveCatalog.class, serving::definitions);
        web.register(WebConfiguration.class);
        web.refresh();
        context = web;
        return web.getBean(Welcome.class).words(port());
    }

    /** Where it listens, once it has started. */
    public int port() {
        return Objects.requireNonNull(Objects.requireNonNull(context, "not started").getWebServer())
                .getPort();
    }

    @Override
    public void stop() {
        if (context != null) {
            context.close();
        }
    }
}
