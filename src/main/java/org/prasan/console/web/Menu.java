package org.prasan.console.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;

/** What the navigation offers to whom: the entries of the pages that their roles let them in to. */
@Component
final class Menu {

    /** In this order; the shell has words for each. */
    private static final List<String> GROUPS = List.of("office", "admin", "committee", "agency");

    private final List<Entry> entries;

    /** @param words the key of its name */
    record Item(String path, String words) {}

    /** @param words the key of its heading */
    record Group(String words, List<Item> items) {}

    private record Entry(MenuEntry entry, Set<Role> roles) {

        String group() {
            return entry.path().split("/")[1];
        }
    }

    Menu(ApplicationContext pages) {
        List<Entry> found = new ArrayList<>();
        for (String name : pages.getBeanNamesForAnnotation(MenuEntry.class)) {
            Class<?> page = Objects.requireNonNull(pages.getType(name));
            MenuEntry entry = Objects.requireNonNull(AnnotationUtils.findAnnotation(page, MenuEntry.class));
            For roles = Objects.requireNonNull(AnnotationUtils.findAnnotation(page, For.class), page + " has no @For");
            found.add(new Entry(entry, Set.of(roles.value())));
        }
        found.sort(Comparator.comparing((Entry each) -> each.entry().order())
                .thenComparing(each -> each.entry().path()));
        this.entries = List.copyOf(found);
    }

    List<Group> of(Account viewer) {
        return GROUPS.stream()
                .map(group -> new Group("menu." + group, items(group, viewer)))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private List<Item> items(String group, Account viewer) {
        Stream<Entry> open = entries.stream()
                .filter(entry ->
                        entry.group().equals(group) && entry.roles().stream().anyMatch(viewer::is));
        return open.map(entry -> new Item(entry.entry().path(), entry.entry().words()))
                .toList();
    }
}
