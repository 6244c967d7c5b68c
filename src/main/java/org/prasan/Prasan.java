package org.prasan;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.prasan.cli.Door;
import org.prasan.operations.OperationsConfiguration;
import org.prasan.operations.Server;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.modulith.Modulithic;

/**
 * Starts the command line; the application behind it is opened by the commands that need it. It is a plain Spring
 * context that names what it is made of: Boot's way to the same beans took half of the start of every command.
 */
@Modulithic
public class Prasan {

    public static void main(String[] arguments) {
        PrintWriter out = writer(System.out);
        int status = new Door(Prasan::openUntilToldToEnd, out, writer(System.err)).open(arguments);
        System.exit(status);
    }

    private static ConfigurableApplicationContext openUntilToldToEnd(Map<String, Object> defaults) {
        ConfigurableApplicationContext application = open(defaults);
        Server server = application.getBean(Server.class);
        EndSignals.hear(signalled -> {
            boolean serving = server.isServing();
            application.close();
            return serving ? 0 : signalled;
        });
        return application;
    }

    /** @param defaults settings that hold where system properties and the environment say nothing */
    public static ConfigurableApplicationContext open(Map<String, Object> defaults) {
        AnnotationConfigApplicationContext application = new Context();
        application.getEnvironment().getPropertySources().addLast(new MapPropertySource("defaults", defaults));
        application.register(OperationsConfiguration.class);
        application.registerShutdownHook();
        application.refresh();
        return application;
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    static final class Context extends AnnotationConfigApplicationContext {

        /** Texts are in the code, in both languages; Spring's own messages begin with a list of all the JDK's locales. */
        @Override
        protected void initMessageSource() {}
    }
}
