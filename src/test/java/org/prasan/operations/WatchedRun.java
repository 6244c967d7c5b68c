package org.prasan.operations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.prasan.Prasan;
import org.prasan.catalog.Catalog;
import org.prasan.pipeline.Progress;
import org.prasan.pipeline.Stage;
import org.prasan.support.Desk;
import org.prasan.vocabulary.Text;
import org.springframework.context.ConfigurableApplicationContext;

/** The main job in this process, with something that happens at one of its moments. */
final class WatchedRun {

    private WatchedRun() {}

    /** @param event is given the application and the stage that has just ended */
    static RunOutcome of(Desk desk, BiConsumer<ConfigurableApplicationContext, Stage> event) {
        return of(desk, (application, stage) -> {}, event);
    }

    /** @param begins is given the application and the stage that has just begun */
    static RunOutcome of(
            Desk desk,
            BiConsumer<ConfigurableApplicationContext, Stage> begins,
            BiConsumer<ConfigurableApplicationContext, Stage> ends) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "prasan.data",
                desk.data().toString(),
                "prasan.database.patience",
                "500",
                "spring.datasource.url",
                desk.databaseUrl(),
                "spring.datasource.username",
                desk.databaseUrl().contains(":h2:") ? "prasan" : "postgres",
                "spring.datasource.password",
                ""));
        try (ConfigurableApplicationContext application = Prasan.open(settings)) {
            Progress progress = new Progress() {
                @Override
                public void started(Text title) {
                    begins.accept(application, stage(title));
                }

                @Override
                public void ended(Text title, Text outcome) {
                    ends.accept(application, stage(title));
                }
            };
            return application
                    .getBean(Launcher.class)
                    .run(
                            new RunRequest(
                                    Desk.JOB,
                                    Optional.empty(),
                                    Optional.of(desk.inbox()),
                                    desk.out(),
                                    Optional.empty(),
                                    ""),
                            Catalog.load(desk.home()),
                            progress);
        }
    }

    private static Stage stage(Text title) {
        return Stream.of(Stage.values())
                .filter(stage -> stage.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
