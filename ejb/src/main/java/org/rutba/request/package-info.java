/**
 * The case: a promotion request from draft to closure. The school leader drafts and submits it; the
 * boards of the route decide it, one after the other; a grant becomes a decree draft; the decree
 * closes it. What may follow what is the table in {@link RequestState}.
 */
package org.rutba.request;
