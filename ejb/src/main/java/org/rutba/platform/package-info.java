/** What every feature stands on: time, who acts, refusals, the schema. It knows no feature. */
package org.rutba.platform;
