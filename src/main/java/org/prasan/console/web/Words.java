package org.prasan.console.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The words of the pages: {@code console/words/*.properties}, in each line a key with its language behind, {@code
 * home.title.th = …}. A file a page, both languages side by side, so that neither is forgotten.
 */
public final class Words extends AbstractMessageSource {

    private final Map<String, String> words = new TreeMap<>();

    public Words() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:console/words/*.properties")) {
                read(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the words of the console", unreadable);
        }
    }

    private void read(Resource file) throws IOException {
        Properties read = new Properties();
        try (Reader in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(in);
        }
        for (String key : read.stringPropertyNames()) {
            if (words.put(key, read.getProperty(key)) != null) {
                throw new IllegalStateException("said twice: " + key + " in " + file.getFilename());
            }
        }
    }

    /** Keys that are said in one language only; there should be none. */
    public Set<String> saidOnce() {
        Set<String> missing = new TreeSet<>();
        for (String key : words.keySet()) {
            String plain = key.substring(0, key.length() - ".th".length());
            if (!words.containsKey(plain + ".th") || !words.containsKey(plain + ".en")) {
                missing.add(key);
            }
        }
        return missing;
    }

    @Override
    protected MessageFormat resolveCode(String code, Locale locale) {
        return new MessageFormat(word(code, locale), locale);
    }

    @Override
    protected String resolveCodeWithoutArguments(String code, Locale locale) {
        return word(code, locale);
    }

    private String word(String code, Locale locale) {
        String word = words.get(code + "." + locale.getLanguage());
        if (word == null) {
            throw new IllegalArgumentException("no words for " + code + " in " + locale.getLanguage());
        }
        return word;
    }
}
