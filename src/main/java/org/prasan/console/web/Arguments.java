package org.prasan.console.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Arguments that pages take by their type alone; they never come from what a browser sent. */
record Arguments<T>(Class<T> type, Function<HttpServletRequest, T> value) implements HandlerMethodArgumentResolver {

    static <T> Arguments<T> of(Class<T> type, Function<HttpServletRequest, T> value) {
        return new Arguments<>(type, value);
    }

    /** One that is annotated, such as a parameter of a form, is the browser's. */
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == type && parameter.getParameterAnnotations().length == 0;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return Objects.requireNonNull(value.apply(http));
    }
}
