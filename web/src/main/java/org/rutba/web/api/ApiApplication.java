package org.rutba.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/**
 * Everything under {@code /api/v1}. Programs sign in with HTTP Basic and credentials of their own.
 */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Rutba",
            version = "1",
            description =
                "Judge facts by the law in force, calculate what a rank is worth, read which law is"
                    + " loaded, check that a decree or licence is real, deliver results of tests."
                    + " Errors are problem details (RFC 9457).",
            license = @License(name = "Apache-2.0", identifier = "Apache-2.0")))
@SecurityScheme(
    securitySchemeName = "client",
    type = SecuritySchemeType.HTTP,
    scheme = "basic",
    description = "An API client's own name and password")
public class ApiApplication extends Application {}
