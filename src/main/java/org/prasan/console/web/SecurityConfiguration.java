package org.prasan.console.web;

import java.time.Clock;
import org.prasan.access.Accounts;
import org.prasan.access.Identities;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.autoproxy.DefaultAdvisorAutoProxyCreator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in where, by the beginning of the path; {@link Doorkeeper} asks each page itself once more. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** No script and no style but our own files; frames only for a PDF of ours. */
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; frame-src 'self'; object-src 'none'; form-action 'self';"
                    + " frame-ancestors 'self'; base-uri 'none'";

    private static final String COMPLETE = Stage.COMPLETE.authority();

    @Bean
    SecurityFilterChain pageSecurity(
            HttpSecurity http,
            ConsoleSettings settings,
            Accounts accounts,
            PasswordCheck passwords,
            SignedIn signedIn,
            Identities identities,
            Refused refused,
            Clock clock) {
        paths(http);
        headers(http);
        if (settings.oidc() != null) {
            new OidcSignIn(settings.oidc(), identities, signedIn).addTo(http);
        }
        return http.authenticationProvider(passwords)
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .successHandler(signedIn)
                        .failureHandler(new ForwardAuthenticationFailureHandler("/login/failed")))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/login?out"))
                .exceptionHandling(handling -> handling.accessDeniedHandler(refused)
                        .authenticationEntryPoint(new SignInFirst(new LoginUrlAuthenticationEntryPoint("/login"))))
                .sessionManagement(sessions ->
                        sessions.maximumSessions(settings.sessions()).expiredUrl("/login?ended"))
                .addFilterBefore(new Throttle(settings, clock), SecurityContextHolderFilter.class)
                .addFilterBefore(new UploadDoor(), CsrfFilter.class)
                .addFilterBefore(
                        new LiveAccount(accounts, settings.longest(), clock), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static void paths(HttpSecurity http) {
        http.authorizeHttpRequests(
                paths -> paths.requestMatchers("/assets/**", "/login", "/login/failed", "/language", "/first", "/error")
                        .permitAll()
                        .requestMatchers("/account/code")
                        .hasAuthority(Stage.CODE.authority())
                        .requestMatchers("/account/password")
                        .hasAnyAuthority(Stage.PASSWORD.authority(), COMPLETE)
                        .requestMatchers("/account/second-factor")
                        .hasAnyAuthority(Stage.ENROL.authority(), COMPLETE)
                        .requestMatchers("/admin/**")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers("/office/**")
                        .hasAnyRole("STATISTICIAN", "ADMINISTRATOR")
                        .requestMatchers("/committee/**")
                        .hasAnyRole("COMMITTEE", "STATISTICIAN", "ADMINISTRATOR")
                        .requestMatchers("/agency/**")
                        .hasAnyRole("AGENCY", "STATISTICIAN", "ADMINISTRATOR")
                        .anyRequest()
                        .hasAuthority(COMPLETE));
    }

    private static void headers(HttpSecurity http) {
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .frameOptions(FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(
                        org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                .CrossOriginOpenerPolicy.SAME_ORIGIN)));
    }

    /** Services beside pages: see {@link ForServices}. */
    @Bean
    static Advisor forServices() {
        return ForServices.advisor();
    }

    @Bean
    static DefaultAdvisorAutoProxyCreator guardedServices() {
        DefaultAdvisorAutoProxyCreator proxies = new DefaultAdvisorAutoProxyCreator();
        proxies.setProxyTargetClass(true);
        return proxies;
    }
}
