/** The public calculator: what the law says of facts typed in. */
package org.rutba.web.calculator;
