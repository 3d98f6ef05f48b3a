const ALLOWED: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // The buyer's own pictures and films are shown from the vault as blobs.
  'img-src': "'self' blob: data:",
  'media-src': 'blob:',
  // The extension's own texts; nothing else is ever asked for.
  'connect-src': "'self'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'frame-ancestors': "'none'",
  'form-action': "'none'",
  'base-uri': "'none'",
};

/** What the extension's own pages and its background may load and ask for: their own files. */
export const CONTENT_SECURITY_POLICY = Object.entries(ALLOWED)
  .map(([what, where]) => `${what} ${where}`)
  .join('; ');
