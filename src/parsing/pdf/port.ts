import { PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
// @ts-expect-error pdf.js has no types for this half of it
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** A message between the two halves of pdf.js; the operators of a page come in chunks of a stream. */
interface Message {
  chunk?: { fnArray?: unknown[]; argsArray?: unknown[] } | null;
}

/**
 * Joins the two halves of pdf.js in one thread, as it would itself without a worker, but hands the operators of a page
 * over where it would clone them: hundreds of small buffers a page, of which nothing is ever changed.
 */
class HandOverPort extends EventTarget {
  postMessage(message: Message, transfer: Transferable[] = []): void {
    const data = handedOver(message) ?? structuredClone(message, { transfer });
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
}

/** The sender empties the two lists for its next chunk; what they hold it does not touch again. */
function handedOver(message: Message): Message | null {
  const { fnArray, argsArray } = message.chunk ?? {};
  return fnArray && argsArray
    ? { ...message, chunk: { ...message.chunk, fnArray: [...fnArray], argsArray: [...argsArray] } }
    : null;
}

/** The half of pdf.js that takes files apart, for any number of files. */
export function startWorker(): PDFWorker {
  const port = new HandOverPort();
  const worker = PDFWorker.create({ port: port as unknown as Worker, verbosity: VerbosityLevel.ERRORS });
  (WorkerMessageHandler as { initializeFromPort(port: HandOverPort): void }).initializeFromPort(port);
  return worker;
}
