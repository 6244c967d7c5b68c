package org.prasan.console.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * Who may ask how the system is: whoever is on this machine, or brings the token of {@code PRASAN_PROBE_TOKEN}. What came
 * through a proxy is from elsewhere, whatever its address.
 */
@Configuration(proxyBeanMethods = false)
class ProbeSecurity {

    private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP");

    @Bean
    @Order(0)
    SecurityFilterChain probeChain(HttpSecurity http, @Value("${PRASAN_PROBE_TOKEN:}") String token) {
        return http.securityMatcher("/health", "/metrics")
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((who, asked) -> new AuthorizationDecision(mayAsk(asked.getRequest(), token))))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN)))
                .build();
    }

    private static boolean mayAsk(HttpServletRequest request, String token) {
        if (!token.isEmpty()) {
            String brought = String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION));
            if (MessageDigest.isEqual(bytes("Bearer " + token), bytes(brought))) {
                return true;
            }
        }
        return FORWARDED.stream().noneMatch(header -> request.getHeader(header) != null)
                && isLoopback(request.getRemoteAddr());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
