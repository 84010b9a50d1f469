package org.rutba.dossier.evidence;

/**
 * A file to be handed out.
 *
 * @param name made by the register from the piece's number and the content's kind
 */
public record AttachmentContent(String name, String mediaType, byte[] bytes) {}
