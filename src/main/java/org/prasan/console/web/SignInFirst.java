package org.prasan.console.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Nobody is signed in: to the door, also when only a piece of a page was asked for. */
record SignInFirst(AuthenticationEntryPoint door) implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null) {
            Redirect.to("/login?ended", request, response);
        } else {
            door.commence(request, response, nobody);
        }
    }
}
