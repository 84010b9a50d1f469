/** Pages of administrators: positions and accounts. */
package org.rutba.web.admin;
