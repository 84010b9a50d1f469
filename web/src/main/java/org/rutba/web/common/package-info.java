/** Pages several roles see, and the doors: sign-in, record, case, trail. */
package org.rutba.web.common;
