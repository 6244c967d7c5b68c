package org.prasan.console.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.vocabulary.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;

/** Thai first; who chose English keeps it in a cookie, and signed in also in the account. */
public final class LanguageResolver implements LocaleResolver {

    private static final String COOKIE = "prasan-language";
    private static final Duration KEPT = Duration.ofDays(365);

    public static Language of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        boolean english = cookies != null
                && Stream.of(cookies)
                        .anyMatch(cookie -> cookie.getName().equals(COOKIE)
                                && cookie.getValue().equals(Language.EN.code()));
        return english ? Language.EN : Language.TH;
    }

    public static void keep(Language language, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, language.code())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is changed by its own form");
    }
}
