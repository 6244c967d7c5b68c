package org.prasan.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prasan.catalog.MailServer.LoginVariables;
import org.prasan.catalog.MailServer.Security;
import org.prasan.catalog.TellingPolicy.Recipient;
import org.prasan.catalog.TellingPolicy.Webhook;
import org.prasan.vocabulary.Language;

/** Reads {@code jobs/telling.yml}; without it notices are only kept. */
final class TellingLoader {

    static final String FILE = "jobs/telling.yml";

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+");
    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final int LAST_PORT = 65535;

    private final Set<String> names = new HashSet<>();

    private TellingLoader() {}

    static TellingPolicy load(Path home, ResolutionLoader resolutions) {
        Path path = home.resolve(FILE);
        return Files.exists(path)
                ? new TellingLoader().policy(Yaml.read(path, FILE), resolutions)
                : TellingPolicy.DEFAULT;
    }

    /** Whom to tell and how, and nothing that leans on other files. */
    static TellingPolicy alone(Path home) {
        Path path = home.resolve(FILE);
        if (!Files.exists(path)) {
            return TellingPolicy.DEFAULT;
        }
        Yaml yaml = Yaml.read(path, FILE);
        TellingPolicy standard = TellingPolicy.DEFAULT;
        Optional<MailServer> mail = yaml.find("mail").map(TellingLoader::server);
        return new TellingPolicy(
                mail,
                new TellingLoader().recipients(yaml, mail),
                Optional.empty(),
                standard.daysBefore(),
                standard.daysAfter(),
                standard.freeMegabytes(),
                Optional.empty());
    }

    private List<Recipient> recipients(Yaml yaml, Optional<MailServer> mail) {
        return yaml.list("recipients").stream()
                .map(recipient -> recipient(recipient.requireMap(), mail.isPresent()))
                .toList();
    }

    private TellingPolicy policy(Yaml yaml, ResolutionLoader resolutions) {
        Optional<MailServer> mail = yaml.find("mail").map(TellingLoader::server);
        List<Recipient> recipients = recipients(yaml, mail);
        TellingPolicy standard = TellingPolicy.DEFAULT;
        TellingPolicy policy = new TellingPolicy(
                mail,
                recipients,
                yaml.find("watchdog").map(TellingLoader::watchdog),
                notNegative(yaml, "days_before", standard.daysBefore()),
                notNegative(yaml, "days_after", standard.daysAfter()),
                notNegative(yaml, "free_megabytes", standard.freeMegabytes()),
                yaml.find("resolutions").map(resolutions::load));
        yaml.done();
        return policy;
    }

    private static int notNegative(Yaml yaml, String key, int otherwise) {
        int number = yaml.whole(key, otherwise);
        if (number < 0) {
            throw yaml.get(key).problem("ต้องไม่ติดลบ", "0 or more is expected here");
        }
        return number;
    }

    private static String watchdog(Yaml yaml) {
        String url = variable(yaml.requireMap().get("url_env"));
        yaml.done();
        return url;
    }

    private static MailServer server(Yaml yaml) {
        Security security = yaml.requireMap().choice("security", Security.class);
        Optional<LoginVariables> login = yaml.find("user_env")
                .map(user -> new LoginVariables(variable(user), variable(yaml.get("password_env"))));
        MailServer server =
                new MailServer(yaml.text("host"), yaml.whole("port"), security, address(yaml.get("from")), login);
        if (security == Security.NONE && !THIS_MACHINE.contains(server.host())) {
            throw yaml.get("security")
                    .problem(
                            "ต้องเข้ารหัส (tls หรือ starttls) เว้นแต่เซิร์ฟเวอร์อยู่ในเครื่องนี้",
                            "tls or starttls is expected here; none is for a server on this machine only");
        }
        if (server.port() < 1 || server.port() > LAST_PORT) {
            throw yaml.get("port").problem("ต้องเป็นหมายเลขพอร์ต", "a port from 1 to 65535 is expected here");
        }
        yaml.done();
        return server;
    }

    private Recipient recipient(Yaml yaml, boolean hasServer) {
        Set<NoticeKind> told = EnumSet.noneOf(NoticeKind.class);
        yaml.get("told").asFilledList().forEach(kind -> told.add(kind.asChoice(NoticeKind.class)));
        List<Language> languages = yaml.find("languages")
                .map(list -> list.asFilledList().stream()
                        .map(language -> language.asChoice(Language.class))
                        .toList())
                .orElse(List.of(Language.TH, Language.EN));
        List<String> mail = yaml.find("mail")
                .map(list ->
                        list.asFilledList().stream().map(TellingLoader::address).toList())
                .orElse(List.of());
        Recipient recipient = new Recipient(
                yaml.newName("recipient", names),
                languages,
                mail,
                yaml.find("webhook").map(TellingLoader::webhook),
                told);
        if (!mail.isEmpty() && !hasServer) {
            throw yaml.get("mail")
                    .problem("ยังไม่ได้กำหนดเซิร์ฟเวอร์ mail ในแฟ้มนี้", "there is no server under mail: in this file");
        }
        if (mail.isEmpty() && recipient.webhook().isEmpty()) {
            throw yaml.problem("ต้องมี mail หรือ webhook", "mail or webhook is expected here");
        }
        yaml.done();
        return recipient;
    }

    static Webhook webhook(Yaml yaml) {
        Webhook webhook = new Webhook(
                variable(yaml.requireMap().get("url_env")),
                yaml.find("secret_env").map(TellingLoader::variable));
        yaml.done();
        return webhook;
    }

    static String address(Yaml yaml) {
        if (!ADDRESS.matcher(yaml.asText()).matches()) {
            throw yaml.problem("ต้องเป็นที่อยู่อีเมล", "a mail address is expected here");
        }
        return yaml.asText();
    }

    /** A secret itself would be written down in a definition. What was found is not repeated: it may be one. */
    private static String variable(Yaml yaml) {
        if (!VARIABLE.matcher(yaml.asText()).matches()) {
            throw yaml.problem(
                    "ต้องเป็นชื่อตัวแปรสภาพแวดล้อม เช่น PRASAN_MAIL_PASSWORD",
                    "the name of an environment variable is expected here, such as PRASAN_MAIL_PASSWORD, never the secret");
        }
        return yaml.asText();
    }
}
