package org.gaceta.local.readers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// Marks tests that are skipped where Chromium is not installed.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(Newsstand.class)
@EnabledIf(
    value = "org.gaceta.local.Chromium#isInstalled",
    disabledReason = "no Chromium is installed")
@interface InBrowser {}
