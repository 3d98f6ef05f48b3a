import type { EvidenceKind } from '../model';

/** What a file of the buyer's own is, by its media type. */
export function kindOfFile(type: string): EvidenceKind {
  if (type.startsWith('image/')) return 'photo';
  if (type.startsWith('video/')) return 'video';
  return 'document';
}
