package org.prasan.console.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.prasan.access.Account;
import org.prasan.access.Token;
import org.prasan.console.NeedSource;
import org.prasan.vocabulary.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurationSupport;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Pages: how they are found, drawn and named; who is let in and the server itself are configured beside. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("org.prasan.console")
public class WebConfiguration extends WebMvcConfigurationSupport {

    private static final Duration ASSETS = Duration.ofHours(1);

    private final ObjectProvider<Shell> shell;

    WebConfiguration(ObjectProvider<Shell> shell) {
        this.shell = shell;
    }

    /** Not the context's own: Spring asks that for words that have a default, and ours have none. */
    @Bean
    static Words words() {
        return new Words();
    }

    @Bean
    @Override
    public LocaleResolver localeResolver() {
        return new LanguageResolver();
    }

    @Bean
    static Shell shell(Menu menu, Clock clock) {
        return new Shell(menu, clock.getZone());
    }

    @Bean
    static Needs needs(List<NeedSource> sources) {
        return new Needs(sources);
    }

    @Bean
    static SpringResourceTemplateResolver templates() {
        SpringResourceTemplateResolver templates = new SpringResourceTemplateResolver();
        templates.setPrefix("classpath:/console/pages/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        return templates;
    }

    @Bean
    static SpringTemplateEngine templateEngine(SpringResourceTemplateResolver templates, Words words) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(words);
        engine.setEnableSpringELCompiler(true);
        return engine;
    }

    @Bean
    static ThymeleafViewResolver views(SpringTemplateEngine engine) {
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return views;
    }

    @Override
    protected void addResourceHandlers(ResourceHandlerRegistry registry) {
        CacheControl anHour = CacheControl.maxAge(ASSETS).cachePublic();
        registry.addResourceHandler("/assets/fonts/*.ttf")
                .addResourceLocations("classpath:/fonts/")
                .setCacheControl(anHour);
        registry.addResourceHandler("/assets/htmx/*.js")
                .addResourceLocations("classpath:/META-INF/resources/webjars/htmx.org/2.0.8/dist/")
                .setCacheControl(anHour);
        registry.addResourceHandler("/assets/*")
                .addResourceLocations("classpath:/console/assets/")
                .setCacheControl(anHour);
    }

    @Override
    protected void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Doorkeeper());
        registry.addInterceptor(shell.getObject());
    }

    @Override
    protected void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(Arguments.of(
                Account.class,
                request -> ConsoleAuthentication.current()
                        .map(ConsoleAuthentication::account)
                        .orElseThrow(
                                () -> new IllegalStateException("a page that takes its viewer is for nobody else"))));
        resolvers.add(Arguments.of(
                Token.class,
                request -> ClientAuthentication.current()
                        .orElseThrow(() ->
                                new IllegalStateException("an operation that takes its client is for nobody else"))));
        resolvers.add(Arguments.of(Language.class, LanguageResolver::of));
    }
}
