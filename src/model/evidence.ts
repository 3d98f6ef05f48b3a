export const EVIDENCE_KINDS = [
  'photo',
  'video',
  'document',
  'screenshot',
  'listing',
  'tracking',
  'chat',
  'note',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * A file, screenshot, page or text in the vault, hashed once when it was taken in and never changed. Its bytes lie
 * in a table of their own under the same id. Instants are epoch ms.
 */
export interface Evidence {
  id: string;
  orderId: string | null;
  lineId: string | null;
  /** The pursuit that it was taken in for. */
  pursuitId: string | null;
  kind: EvidenceKind;
  /** The item of the list of proof that it fills, or `null`. */
  item: string | null;
  name: string;
  /** Media type. */
  type: string;
  /** Bytes. */
  size: number;
  /** Of the stored bytes, hexadecimal. */
  sha256: string;
  /** The file's own date, as the machine told it; `null` where there is none. */
  madeAt: number | null;
  takenInAt: number;
  /** The page that it was taken from, or `null` for the buyer's own. */
  url: string | null;
  /** The version of the extension that took it in. */
  version: string;
  /** The original that it is a smaller or cleaned copy of. */
  copyOf: string | null;
}
