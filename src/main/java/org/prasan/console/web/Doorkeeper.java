package org.prasan.console.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.console.For;
import org.prasan.console.ForEveryone;
import org.prasan.console.Scoped;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets in to a page whom its {@link For} names, whatever its path is; a page that says nothing is nobody's. */
final class Doorkeeper implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod page && !isOpen(page)) {
            throw new AccessDeniedException("not for these roles");
        }
        return true;
    }

    private static boolean isOpen(HandlerMethod page) {
        if (isOpenToEveryone(page)) {
            return true;
        }
        Scoped scope = scopeOf(page);
        if (scope != null) {
            return ClientAuthentication.allows(scope.value());
        }
        For roles = rolesOf(page);
        if (roles == null) {
            return false;
        }
        return ConsoleAuthentication.current()
                .filter(ConsoleAuthentication::isComplete)
                .filter(signedIn -> Stream.of(roles.value()).anyMatch(signedIn.account()::is))
                .isPresent();
    }

    /** Whether a page says who may see it. */
    static boolean declares(HandlerMethod page) {
        return rolesOf(page) != null || scopeOf(page) != null || isOpenToEveryone(page);
    }

    private static boolean isOpenToEveryone(HandlerMethod page) {
        return AnnotatedElementUtils.hasAnnotation(page.getMethod(), ForEveryone.class)
                || AnnotatedElementUtils.hasAnnotation(page.getBeanType(), ForEveryone.class);
    }

    private static @Nullable Scoped scopeOf(HandlerMethod page) {
        Scoped own = AnnotatedElementUtils.findMergedAnnotation(page.getMethod(), Scoped.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), Scoped.class);
    }

    private static @Nullable For rolesOf(HandlerMethod page) {
        For own = AnnotatedElementUtils.findMergedAnnotation(page.getMethod(), For.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), For.class);
    }
}
