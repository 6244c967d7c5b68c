package org.prasan;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.prasan.cli.Door;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.modulith.Modulithic;

/**
 * Starts the command line; the application behind it is opened by the commands that need it. Modules are put together
 * by their {@code …Configuration}: to look for beans in every class took an eighth of the start.
 */
@Modulithic
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(resourcePattern = "**/*Configuration.class")
public class Prasan {

    public static void main(String[] arguments) {
        PrintWriter out = writer(System.out);
        int status = new Door(Prasan::open, out, writer(System.err)).open(arguments);
        System.exit(status);
    }

    static ConfigurableApplicationContext open(Map<String, Object> defaults) {
        return new SpringApplicationBuilder(Prasan.class).properties(defaults).run();
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
