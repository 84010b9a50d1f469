/** The school leader's pages: whose turn comes, requests from the draft to the board's answer. */
package org.rutba.web.school;
