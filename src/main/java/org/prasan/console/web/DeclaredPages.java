package org.prasan.console.web;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The server does not start with a page that nobody has said who may see. */
@Component
final class DeclaredPages implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping pages;

    DeclaredPages(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        this.pages = pages;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> undeclared = pages.getHandlerMethods().values().stream()
                .filter(page -> !Doorkeeper.declares(page))
                .map(HandlerMethod::getShortLogMessage)
                .toList();
        if (!undeclared.isEmpty()) {
            throw new IllegalStateException("pages without @For: " + undeclared);
        }
    }
}
