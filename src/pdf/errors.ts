/** No browser can be started or reached; the message says what was tried and what to do. */
export class PdfUnavailableError extends Error {
  override name = 'PdfUnavailableError';
}

/** One document took longer than the time limit; its page was thrown away. */
export class PdfTimeoutError extends Error {
  override name = 'PdfTimeoutError';
}
