package org.prasan.console.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.access.Refusal;
import org.prasan.access.Scope;
import org.prasan.access.Token;
import org.prasan.console.Scoped;
import org.prasan.delivery.Delivery;
import org.prasan.delivery.DeliveryFilter;
import org.prasan.delivery.DeliveryLog;
import org.prasan.delivery.DeliveryState;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What was delivered to whom, newest first, and deciding about what is uncertain. */
@RestController
@Scoped(Scope.DELIVERIES_READ)
class DeliveriesApi {

    private final DeliveryLog log;

    DeliveriesApi(DeliveryLog log) {
        this.log = log;
    }

    /** @param changed ISO text in UTC */
    record DeliveryLine(
            long id,
            String kind,
            String subject,
            String recipient,
            String channel,
            String state,
            String changed,
            int attempts,
            String detail) {

        static DeliveryLine of(Delivery delivery) {
            return new DeliveryLine(
                    delivery.id(),
                    delivery.parcel().kind(),
                    delivery.parcel().subject(),
                    delivery.parcel().recipient(),
                    delivery.parcel().channel(),
                    delivery.state().name(),
                    delivery.changed().toString(),
                    delivery.attempts(),
                    delivery.detail());
        }
    }

    /** @param arrived whether it did; else it is sent again */
    record Decision(@Nullable Boolean arrived, @Nullable String reason) {}

    @GetMapping("/api/v1/deliveries")
    Slice<DeliveryLine> list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        Slice.require(page, size);
        Optional<DeliveryState> wanted = Stream.of(DeliveryState.values())
                .filter(one -> one.name().equals(state))
                .findFirst();
        if (wanted.isEmpty() && !state.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        DeliveryFilter filter = new DeliveryFilter(wanted, "", text);
        List<DeliveryLine> lines = log.page(filter, (page - 1L) * size, size).stream()
                .map(DeliveryLine::of)
                .toList();
        return new Slice<>(lines, page, size, log.count(filter));
    }

    @PostMapping("/api/v1/deliveries/{id}/decision")
    @Scoped(Scope.DELIVERIES_WRITE)
    ResponseEntity<Object> decide(@PathVariable long id, @RequestBody Decision decision, Token client) {
        Delivery delivery = log.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String reason = decision.reason() == null ? "" : decision.reason().strip();
        Boolean arrived = decision.arrived();
        Optional<Refusal> wrong = Invalid.reason(reason);
        if (arrived == null) {
            return Invalid.fields(
                    List.of(new Refusal("arrived", new Text("ต้องเป็น true หรือ false", "true or false is expected"))));
        }
        if (wrong.isPresent()) {
            return Invalid.fields(List.of(wrong.get()));
        }
        return log.resolve(delivery, arrived, client.actor(), reason)
                ? ResponseEntity.ok(DeliveryLine.of(log.find(id).orElseThrow()))
                : Invalid.conflict(new Text("รายการนี้ไม่ได้ไม่แน่ชัด", "It is not uncertain"));
    }
}
