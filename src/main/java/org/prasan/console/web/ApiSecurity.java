package org.prasan.console.web;

import java.time.Clock;
import org.prasan.access.Tokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The API: tokens only. A browser's cookie opens nothing here, so no other site can ask in somebody's name. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurityChain(
            HttpSecurity http, ConsoleSettings settings, Tokens tokens, Refused refused, Clock clock) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'")))
                .authorizeHttpRequests(paths -> paths.requestMatchers("/api/v1/openapi.yaml")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(handling -> handling.accessDeniedHandler(refused)
                        .authenticationEntryPoint((request, response, nobody) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            response.sendError(HttpStatus.UNAUTHORIZED.value());
                        }))
                .addFilterBefore(new Throttle(settings, clock), SecurityContextHolderFilter.class)
                .addFilterBefore(
                        new BearerToken(tokens, settings.guesses(), clock), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new UploadDoor(), AuthorizationFilter.class)
                .build();
    }
}
