package org.prasan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prasan without a command runs the main job on the sample. */
@Command(
        name = "prasan",
        mixinStandardHelpOptions = true,
        description = {
            "ประสาน: จากสมุดงานของหน่วยงาน สู่รายงานของคณะกรรมการ",
            "From the spreadsheets agencies keep to the reports committees decide on.",
            "ไม่มีคำสั่ง = run committee-reports กับข้อมูลตัวอย่าง / no command: the main job on the sample."
        })
final class MainCommand implements Callable<Integer> {

    private final Session session;

    MainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RunCommand run = new RunCommand(session);
        run.job = "committee-reports";
        return run.call();
    }
}
