package org.prasan;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.logging.StackTracePrinter;

/** Where something went wrong, by class and line; what exceptions say of it may hold people's data and is left out. */
public final class LogFrames extends ThrowableHandlingConverter implements StackTracePrinter {

    @Override
    public void printStackTrace(Throwable thrown, Appendable out) throws IOException {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            out.append(cause.getClass().getName()).append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                out.append("    ").append(frame.toString()).append('\n');
            }
        }
    }

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder frames = new StringBuilder();
        if (event.getThrowableProxy() instanceof ThrowableProxy proxy) {
            try {
                printStackTrace(proxy.getThrowable(), frames);
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
        }
        return frames.toString();
    }
}
