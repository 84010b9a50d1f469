/** The REST door, {@code /api/v1}: the same services as the screens, for programs. */
package org.rutba.web.api;
