package org.prasan.console.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prasan.access.Account;
import org.prasan.access.AccountState;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.vocabulary.Language;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

class ForServicesTest {

    private final Ledger ledger = guarded();

    @For(Role.ADMINISTRATOR)
    static class Ledger {

        String read() {
            return "read";
        }

        @For({Role.ADMINISTRATOR, Role.COMMITTEE})
        String publicPart() {
            return "public";
        }
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aServiceAnswersOnlyTheRolesItNames() {
        enter(account(Role.ADMINISTRATOR, true), true);
        assertThat(ledger.read()).isEqualTo("read");

        enter(account(Role.COMMITTEE, false), false);
        assertThat(ledger.publicPart()).isEqualTo("public");
        assertThatThrownBy(ledger::read).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoHasNotGivenTheirCodeYetIsNobody() {
        enter(account(Role.ADMINISTRATOR, true), false);

        assertThatThrownBy(ledger::read).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyIsRefused() {
        assertThatThrownBy(ledger::publicPart).isInstanceOf(AccessDeniedException.class);
    }

    private static Ledger guarded() {
        ProxyFactory factory = new ProxyFactory(new Ledger());
        factory.setProxyTargetClass(true);
        factory.addAdvisor(ForServices.advisor());
        return (Ledger) factory.getProxy();
    }

    private static void enter(Account account, boolean codeGiven) {
        SecurityContextHolder.getContext().setAuthentication(new ConsoleAuthentication(account, codeGiven));
    }

    private static Account account(Role role, boolean secondFactor) {
        return new Account(
                1,
                "somebody",
                "ใคร",
                Set.of(role),
                Set.of(),
                "",
                Language.TH,
                AccountState.ACTIVE,
                false,
                secondFactor,
                1);
    }
}
