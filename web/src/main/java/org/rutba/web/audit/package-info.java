/** Pages of auditors: acts and judgements made again. */
package org.rutba.web.audit;
