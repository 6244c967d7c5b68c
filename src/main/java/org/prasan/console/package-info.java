/**
 * The console: a web server inside {@code serve}, its shell (sign-in, navigation, errors, home) and the pages of
 * {@code office} and {@code committee}.
 *
 * <p><b>To add a page</b>
 *
 * <ol>
 *   <li>A class in {@code console.office} or {@code console.committee}: {@code @Controller}, {@link
 *       org.prasan.console.For @For(roles)} (without it the server doesn't start), and {@link
 *       org.prasan.console.MenuEntry @MenuEntry(path, words, order)} if the navigation names it.
 *   <li>Its path begins with {@code /admin/}, {@code /office/}, {@code /committee/} or {@code /agency/}: other roles are
 *       turned away there too.
 *   <li>A method {@code @GetMapping("/office/runs") String show(Account viewer, Language language, Model model)} that gives
 *       the name of a template, {@code office/runs}. Beans of {@code serve}, {@code Serving} and {@code LiveCatalog} come
 *       by the constructor.
 *   <li>The template {@code resources/console/pages/office/runs.html}: copy {@code office/audit.html}. Dates and numbers
 *       by {@code ${show.date(x)}}, {@code show.moment}, {@code show.number}; a {@code vocabulary.Text} by {@code
 *       ${show.text(x)}}. No inline script, no {@code style}: the browser refuses them. A fragment for htmx is {@code
 *       office/runs :: rows}.
 *   <li>Its words in {@code resources/console/words/runs.properties}, both languages: {@code runs.title.th = …} and {@code
 *       runs.title.en = …}, in the template {@code #{runs.title}}.
 *   <li>Forms: {@code th:action="@{/office/runs}" method="post"} carries the CSRF token by itself; what is wrong is said
 *       beside its field with the fragment {@code parts :: field}. Whatever is changed is written to the {@code AuditLog}.
 *   <li>{@code CrawlerIT} walks every page as every role; a path with a variable is named there with an example.
 *   <li>What needs somebody now: a {@code @Component} that is a {@link org.prasan.console.NeedSource}; home lists it.
 * </ol>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "catalog",
            "audit",
            "access",
            "operations",
            "operations :: health",
            "operations :: metrics"
        })
package org.prasan.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
