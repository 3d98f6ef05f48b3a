/** Hands the buyer a file of the extension's own making, as a download of the browser's. */
export function saveFile(name: string, type: string, parts: string[]): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download begins with the click; the address may go once it has.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
