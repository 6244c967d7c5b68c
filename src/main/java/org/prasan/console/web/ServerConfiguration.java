package org.prasan.console.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.valves.RemoteAddrValve;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

/** The web server: its address, its certificate, its cookie; behind a proxy only the proxy may speak to it. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    private static final String LOOPBACK = "127\\..*|::1|0:0:0:0:0:0:0:1";
    private static final int UPLOAD_BYTES = 20 * 1024 * 1024;
    private static final int THREADS = 50;

    @Bean
    static ConsoleSettings consoleSettings(Environment environment) {
        return Binder.get(environment)
                .bindOrCreate(
                        "prasan.console",
                        Bindable.of(ConsoleSettings.class),
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
    }

    @Bean
    TomcatServletWebServerFactory webServer(ConsoleSettings settings) throws UnknownHostException {
        TomcatServletWebServerFactory server = new TomcatServletWebServerFactory(settings.port());
        server.setAddress(InetAddress.getByName(settings.address()));
        server.addErrorPages(new ErrorPage("/error"));
        server.setRegisterDefaultServlet(false);
        server.addConnectorCustomizers(connector -> {
            connector.setProperty("maxThreads", String.valueOf(THREADS));
            connector.setProperty("compression", "on");
            connector.setXpoweredBy(false);
        });
        server.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).getPipeline().addValve(silent()));
        if (settings.certificate() != null) {
            server.setSsl(ssl(settings));
        }
        if (!settings.proxy().isEmpty()) {
            String trusted = Pattern.quote(settings.proxy()) + "|" + LOOPBACK;
            server.addEngineValves(onlyFrom(trusted), forwarded(trusted));
        }
        return server;
    }

    /** Says nothing about what went wrong, nor which server it is, when even the error page fails. */
    private static ErrorReportValve silent() {
        ErrorReportValve silent = new ErrorReportValve();
        silent.setShowReport(false);
        silent.setShowServerInfo(false);
        return silent;
    }

    private static Ssl ssl(ConsoleSettings settings) {
        Ssl ssl = new Ssl();
        ssl.setCertificate(String.valueOf(settings.certificate()));
        ssl.setCertificatePrivateKey(String.valueOf(settings.key()));
        ssl.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.3"});
        return ssl;
    }

    private static RemoteAddrValve onlyFrom(String trusted) {
        RemoteAddrValve only = new RemoteAddrValve();
        only.setAllow(trusted);
        return only;
    }

    private static RemoteIpValve forwarded(String trusted) {
        RemoteIpValve forwarded = new RemoteIpValve();
        forwarded.setInternalProxies(trusted);
        forwarded.setProtocolHeader("X-Forwarded-Proto");
        forwarded.setHostHeader("X-Forwarded-Host");
        return forwarded;
    }

    @Bean
    ServletContextInitializer sessions(ConsoleSettings settings) {
        return servlets -> {
            servlets.setRequestCharacterEncoding("UTF-8");
            servlets.setResponseCharacterEncoding("UTF-8");
            servlets.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
            servlets.setSessionTimeout((int) settings.idle().toMinutes());
            SessionCookieConfig cookie = servlets.getSessionCookieConfig();
            cookie.setName("prasan");
            cookie.setHttpOnly(true);
            cookie.setSecure(settings.isSecure());
            cookie.setAttribute("SameSite", "Lax");
        };
    }

    @Bean
    ServletListenerRegistrationBean<HttpSessionEventPublisher> sessionEnds() {
        return new ServletListenerRegistrationBean<>(new HttpSessionEventPublisher());
    }

    @Bean
    DispatcherServlet dispatcherServlet(WebApplicationContext pages) {
        return new DispatcherServlet(pages);
    }

    /** What is uploaded stays in memory: people's data reach the disk nowhere. */
    @Bean
    ServletRegistrationBean<DispatcherServlet> dispatcherRegistration(DispatcherServlet servlet) {
        ServletRegistrationBean<DispatcherServlet> pages = new ServletRegistrationBean<>(servlet, "/");
        pages.setLoadOnStartup(1);
        pages.setMultipartConfig(new MultipartConfigElement("", UPLOAD_BYTES, UPLOAD_BYTES, UPLOAD_BYTES));
        return pages;
    }

    @Bean
    StandardServletMultipartResolver multipartResolver() {
        return new StandardServletMultipartResolver();
    }

    @Bean
    DelegatingFilterProxyRegistrationBean securityFilters() {
        DelegatingFilterProxyRegistrationBean filters =
                new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        filters.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return Objects.requireNonNull(filters);
    }
}
