/** The minister's pages: what only the minister decides, and the ministry at a glance. */
package org.rutba.web.minister;
