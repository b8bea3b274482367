/** The same bytes with what Node's buffers can do; those from another thread or a stream of the web come without it. */
export const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
