package org.prasan.console.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.console.Show;
import org.prasan.vocabulary.Language;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page what surrounds it: {@code lang}, {@code show}, {@code viewer}, {@code menu} and its own {@code path}. */
final class Shell implements HandlerInterceptor {

    private final Menu menu;
    private final ZoneId zone;

    Shell(Menu menu, ZoneId zone) {
        this.menu = menu;
        this.zone = zone;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        String view = page == null ? null : page.getViewName();
        if (page == null || view == null || view.startsWith("redirect:") || view.startsWith("forward:")) {
            return;
        }
        Language language = LanguageResolver.of(request);
        page.addObject("lang", language.code());
        page.addObject("show", new Show(language, zone));
        page.addObject("path", request.getRequestURI());
        ConsoleAuthentication.current()
                .ifPresentOrElse(
                        signedIn -> {
                            page.addObject("viewer", signedIn.account());
                            page.addObject("menu", signedIn.isComplete() ? menu.of(signedIn.account()) : List.of());
                        },
                        () -> page.addObject("menu", List.of()));
    }
}
