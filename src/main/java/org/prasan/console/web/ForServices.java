package org.prasan.console.web;

import java.util.Objects;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.prasan.console.For;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;

/** Guards services that carry {@link For} as {@link Doorkeeper} guards pages, so that no page can forget to ask. */
final class ForServices implements MethodInterceptor {

    static Advisor advisor() {
        ComposablePointcut guarded = new ComposablePointcut(AnnotationMatchingPointcut.forClassAnnotation(For.class))
                .union((Pointcut) AnnotationMatchingPointcut.forMethodAnnotation(For.class));
        guarded.intersection((ClassFilter) type -> !AnnotatedElementUtils.hasAnnotation(type, Controller.class));
        return new DefaultPointcutAdvisor(guarded, new ForServices());
    }

    @Override
    public @org.jspecify.annotations.Nullable Object invoke(MethodInvocation call) throws Throwable {
        For own = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), For.class);
        For roles = own != null
                ? own
                : Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(
                        Objects.requireNonNull(call.getThis()).getClass(), For.class));
        boolean allowed = ConsoleAuthentication.current()
                .filter(ConsoleAuthentication::isComplete)
                .filter(signedIn -> Stream.of(roles.value()).anyMatch(signedIn.account()::is))
                .isPresent();
        if (!allowed) {
            throw new AccessDeniedException("not for these roles");
        }
        return call.proceed();
    }
}
