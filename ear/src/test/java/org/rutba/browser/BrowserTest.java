package org.rutba.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests with a real browser on a running Rutba. Their methods may take {@link Visitors}, and the
 * {@link org.rutba.demo.RunningRutba} that is visited.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith({WithVisitors.class, WithRunningRutba.class})
public @interface BrowserTest {}
