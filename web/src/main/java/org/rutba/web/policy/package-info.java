/** Pages on the law and its powers. */
package org.rutba.web.policy;
