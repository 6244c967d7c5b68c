package org.prasan.delivery;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** A letter as plain text and as HTML, language by language. */
final class MailText {

    private static final Text WHAT_TO_DO = new Text("สิ่งที่ต้องทำ", "What to do");

    private static final Text READ = new Text("เปิดอ่านและดาวน์โหลด", "Read and download");

    private final Letter letter;

    MailText(Letter letter) {
        this.letter = letter;
    }

    String subject() {
        String both =
                letter.languages().stream().map(letter.subject()::in).distinct().collect(Collectors.joining(" / "));
        return both.replaceAll("\\s+", " ");
    }

    String text() {
        return letter.languages().stream().map(this::text).collect(Collectors.joining("\n\n----\n\n"));
    }

    private String text(Language language) {
        StringBuilder text = new StringBuilder(letter.subject().in(language)).append('\n');
        letter.lines().forEach(line -> text.append('\n').append(line.in(language)));
        if (!letter.steps().isEmpty()) {
            text.append("\n\n").append(WHAT_TO_DO.in(language)).append(':');
            letter.steps().forEach(step -> text.append("\n- ").append(step.in(language)));
        }
        letter.link()
                .ifPresent(link -> text.append("\n\n")
                        .append(READ.in(language))
                        .append(": ")
                        .append(link));
        return text.toString();
    }

    String html() {
        return "<!DOCTYPE html><html lang=\"" + letter.languages().get(0).code()
                + "\"><head><meta charset=\"utf-8\"></head><body>"
                + letter.languages().stream().map(this::html).collect(Collectors.joining("<hr>"))
                + "</body></html>";
    }

    private String html(Language language) {
        Function<Text, String> said = text -> escaped(text.in(language));
        StringBuilder html = new StringBuilder("<section lang=\"" + language.code()
                + "\"><h1 style=\"font-size:1.2em\">" + said.apply(letter.subject()) + "</h1>");
        html.append(letter.lines().stream().map(said).collect(Collectors.joining("<br>", "<p>", "</p>")));
        if (!letter.steps().isEmpty()) {
            html.append("<h2 style=\"font-size:1em\">")
                    .append(said.apply(WHAT_TO_DO))
                    .append("</h2>");
            html.append(list(letter.steps(), said));
        }
        letter.link()
                .ifPresent(link -> html.append("<p><a href=\"")
                        .append(escaped(link.toString()))
                        .append("\">")
                        .append(said.apply(READ))
                        .append("</a></p>"));
        return html.append("</section>").toString();
    }

    private static String list(List<Text> items, Function<Text, String> said) {
        return items.stream()
                .map(item -> "<li>" + said.apply(item) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
