package org.prasan.console.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.prasan.access.Account;
import org.prasan.access.Accounts;
import org.prasan.access.SecondFactor;
import org.prasan.access.SecondFactor.Offer;
import org.prasan.console.ForEveryone;
import org.prasan.console.web.SignedIn;
import org.prasan.console.web.Words;
import org.prasan.vocabulary.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sets up a second factor: administrators must, others may. The secret stays sealed in the session until it is used. */
@Controller
@ForEveryone
class SecondFactorPage {

    private static final String OFFERED = "second-factor-offered";

    private final SecondFactor secondFactor;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final Words words;

    SecondFactorPage(SecondFactor secondFactor, Accounts accounts, SignedIn signedIn, Words words) {
        this.words = words;
        this.secondFactor = secondFactor;
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    @GetMapping("/account/second-factor")
    String show(Account viewer, Language language, HttpSession session, Model model) {
        return viewer.secondFactor() ? "account/second-factor" : offer(viewer, language, session, model);
    }

    @PostMapping("/account/second-factor")
    String confirm(
            @RequestParam(defaultValue = "") String code,
            Account viewer,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        HttpSession session = request.getSession();
        if (session.getAttribute(OFFERED) instanceof String sealed && secondFactor.confirm(viewer, sealed, code)) {
            session.removeAttribute(OFFERED);
            signedIn.codeGiven(accounts.withId(viewer.id()).orElseThrow(), request, response);
            return "redirect:/";
        }
        model.addAttribute("failed", true);
        return offer(viewer, language, session, model);
    }

    private String offer(Account viewer, Language language, HttpSession session, Model model) {
        Offer offer = session.getAttribute(OFFERED) instanceof String sealed
                ? secondFactor.again(viewer, sealed)
                : secondFactor.offer(viewer);
        session.setAttribute(OFFERED, offer.sealed());
        model.addAttribute("offer", offer);
        String name = words.getMessage("second.picture", null, language.locale());
        model.addAttribute("picture", QrPicture.of(offer.address(), name));
        return "account/second-factor";
    }
}
