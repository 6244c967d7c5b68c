package org.prasan.disclosure.instance;

import java.nio.file.Files;
import java.nio.file.Path;
import org.prasan.disclosure.engine.SingletonMethod;
import org.prasan.disclosure.engine.ZeroRule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a case is to be protected, from {@code parameters.json}, else {@code expected.json}.
 *
 * @param maxCount the greatest count that is primary, {@code maxN}
 */
record Parameters(String name, long maxCount, ZeroRule zeros, SingletonMethod singletons) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Parameters read(Path folder) {
        String file = Files.isRegularFile(folder.resolve("parameters.json")) ? "parameters.json" : "expected.json";
        if (!Files.isRegularFile(folder.resolve(file))) {
            throw new InstanceException(
                    "parameters.json",
                    0,
                    "ไม่พบไฟล์นี้ในโฟลเดอร์",
                    "this file is expected in the folder and is not there");
        }
        try {
            return of(file, JSON.readTree(folder.resolve(file)), String.valueOf(folder.getFileName()));
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new InstanceException(
                    file,
                    Math.max(line, 0),
                    "ต้องเป็น JSON ที่ถูกรูป",
                    "well-formed JSON is expected: " + broken.getOriginalMessage());
        }
    }

    private static Parameters of(String file, JsonNode node, String folder) {
        ZeroRule zeros = flag(file, node, "protectZeros")
                ? ZeroRule.PRIMARY
                : flag(file, node, "secondaryZeros") ? ZeroRule.MAY_BE_HIDDEN : ZeroRule.PUBLISHED;
        JsonNode most = node.path("maxN");
        if (!most.isMissingNode() && (!most.isIntegralNumber() || most.asLong() < 0)) {
            throw new InstanceException(file, 0, "maxN ต้องเป็นจำนวนเต็ม", "maxN is to be a whole number: " + most);
        }
        return new Parameters(node.path("name").asString(folder), most.asLong(0), zeros, singletons(file, node));
    }

    private static boolean flag(String file, JsonNode node, String name) {
        JsonNode flag = node.path(name);
        if (!flag.isMissingNode() && !flag.isBoolean()) {
            throw new InstanceException(
                    file, 0, name + " ต้องเป็น true หรือ false", name + " is to be true or false: " + flag);
        }
        return flag.asBoolean(false);
    }

    private static SingletonMethod singletons(String file, JsonNode node) {
        String method = node.path("singletonMethod").asString("anySum");
        return switch (method) {
            case "none" -> SingletonMethod.NONE;
            case "anySum" -> SingletonMethod.ANY_SUM;
            case "anySumNOTprimary" -> SingletonMethod.ANY_SUM_NOT_PRIMARY;
            default ->
                throw new InstanceException(
                        file,
                        0,
                        "singletonMethod ต้องเป็น none, anySum หรือ anySumNOTprimary: " + method,
                        "singletonMethod is to be none, anySum or anySumNOTprimary: " + method);
        };
    }
}
