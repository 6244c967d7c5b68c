package org.prasan.operations.schedules;

import java.nio.file.Path;
import java.util.List;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ScheduleSpec;
import org.prasan.support.HomeBuilder;

/** A small home whose job {@code monthly} has the schedules that a test writes, with the project's own holidays. */
final class ScheduledHome {

    private final HomeBuilder home;

    ScheduledHome(Path folder) {
        home = HomeBuilder.in(folder).file("jobs/calendars/holidays.csv", """
                # of a test: New Year 2027, Songkran, and 1 May with its day in lieu
                date,th,en
                2026-12-31,สิ้นปี,New Year's Eve
                2027-01-01,ปีใหม่,New Year
                2027-04-13,สงกรานต์,Songkran
                2027-04-14,สงกรานต์,Songkran
                2027-04-15,สงกรานต์,Songkran
                2027-05-01,วันหยุด,Day off
                2027-05-03,วันหยุดชดเชย,In lieu
                """);
    }

    /** Replaces the schedules, each an inline map such as {@code {schedule: a, cron: …}}. */
    Catalog with(String... schedules) {
        home.file(HomeBuilder.JOB, """
                job: monthly
                title: {th: งานประจำเดือน, en: Monthly}
                period: 2019-09
                inbox: {folder: inbox}
                reports: [summary]
                schedules:
                """ + lines(List.of(schedules)));
        return load();
    }

    ScheduledHome file(String name, String text) {
        home.file(name, text);
        return this;
    }

    ScheduledHome replace(String name, String before, String after) {
        home.replace(name, before, after);
        return this;
    }

    String text(String name) {
        return home.text(name);
    }

    Catalog load() {
        return home.load();
    }

    private static String lines(List<String> schedules) {
        return String.join(
                "", schedules.stream().map(each -> "  - " + each + "\n").toList());
    }

    static ScheduleSpec first(Catalog catalog) {
        return catalog.schedules().list().get(0);
    }
}
