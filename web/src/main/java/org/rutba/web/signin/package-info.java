/** Coming in, leaving, choosing a position; and what each call carries with it. */
package org.rutba.web.signin;
