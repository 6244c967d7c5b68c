package org.prasan.console.web;

import org.prasan.access.FirstLink;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Component;

/** What the screen says once the console listens: its address, and at the very first the link of the first administrator. */
@Component
public final class Welcome {

    private final FirstLink first;
    private final ConsoleSettings settings;

    Welcome(FirstLink first, ConsoleSettings settings) {
        this.first = first;
        this.settings = settings;
    }

    public Text words(int port) {
        String origin = settings.origin(port);
        return first.offer()
                .map(word -> new Text(
                        "คอนโซล " + origin
                                + "\nยังไม่มีบัญชี สร้างผู้ดูแลระบบคนแรกที่ลิงก์นี้ ใช้ได้ครั้งเดียวภายใน 1 วัน",
                        "console; there is no account yet: make the first administrator by this link, good once and for a day\n"
                                + origin + "/first?link=" + word))
                .orElse(new Text("คอนโซล " + origin, "console"));
    }
}
