package org.prasan.console.web;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody who gave the right password. Roles count only once nothing else is left to do. */
public final class ConsoleAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Account account;
    private final boolean codeGiven;

    /** @param codeGiven whether the second factor's code was right, in this session */
    public ConsoleAuthentication(Account account, boolean codeGiven) {
        super(authorities(account, codeGiven));
        this.account = account;
        this.codeGiven = codeGiven;
        setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> authorities(Account account, boolean codeGiven) {
        Stage stage = Stage.of(account, codeGiven);
        TreeSet<String> names = new TreeSet<>();
        names.add(stage.authority());
        if (stage == Stage.COMPLETE) {
            account.roles().stream().map(Role::name).map("ROLE_"::concat).forEach(names::add);
        }
        return AuthorityUtils.createAuthorityList(names);
    }

    public static Optional<ConsoleAuthentication> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(ConsoleAuthentication.class::isInstance)
                .map(ConsoleAuthentication.class::cast);
    }

    public Account account() {
        return account;
    }

    public boolean codeGiven() {
        return codeGiven;
    }

    Stage stage() {
        return Stage.of(account, codeGiven);
    }

    /** Whether all that is asked at sign-in was done. */
    public boolean isComplete() {
        return stage() == Stage.COMPLETE;
    }

    ConsoleAuthentication with(Account fresh) {
        return new ConsoleAuthentication(fresh, codeGiven);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    /** The account's name, by which its sessions are counted. */
    @Override
    public Object getPrincipal() {
        return account.name();
    }
}
