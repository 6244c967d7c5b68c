package org.prasan.console.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.access.Refusal;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A request that cannot be met, as problem details (RFC 9457) whose {@code errors} say by field what is wrong. */
final class Invalid {

    private static final int LONGEST_REASON = 500;

    private Invalid() {}

    /** 422: what was sent is understood and cannot be done so. */
    static ResponseEntity<Object> fields(List<Refusal> refusals) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                new Text("ข้อมูลบางช่องไม่ถูกต้อง", "Some of the fields are not right"),
                refusals);
    }

    /** 409: it stands otherwise by now. */
    static ResponseEntity<Object> conflict(Text why) {
        return problem(HttpStatus.CONFLICT, why, List.of());
    }

    /** Why a client does what changes something; the audit log keeps it. */
    static Optional<Refusal> reason(String reason) {
        return reason.isBlank() || reason.length() > LONGEST_REASON
                ? Optional.of(new Refusal(
                        "reason", new Text("บอกเหตุผล ไม่เกิน 500 ตัวอักษร", "Say why, in up to 500 characters")))
                : Optional.empty();
    }

    private static ResponseEntity<Object> problem(HttpStatus status, Text detail, List<Refusal> refusals) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", detail.th() + " / " + detail.en());
        if (!refusals.isEmpty()) {
            problem.put(
                    "errors",
                    refusals.stream()
                            .map(refusal -> Map.of(
                                    "field", refusal.field(),
                                    "th", refusal.why().th(),
                                    "en", refusal.why().en()))
                            .toList());
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
