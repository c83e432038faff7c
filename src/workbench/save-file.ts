/** Hands bytes that were fetched with the token to the browser, as a download. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // the download has begun by the next task
  setTimeout(() => URL.revokeObjectURL(url));
}
