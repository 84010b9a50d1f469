/**
 * What waits for whom. Work is owned by positions: whoever holds the position on the day finds it
 * in the inbox. Other features open and close tasks through {@link TaskRepository}; people list and
 * claim them through {@link TaskService}.
 */
package org.rutba.task;
