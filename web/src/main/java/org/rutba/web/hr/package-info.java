/** Pages of the HR officer: drafts to issue, the register of decrees, files brought in. */
package org.rutba.web.hr;
