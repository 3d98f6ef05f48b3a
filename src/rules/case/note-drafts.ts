const BEGINS = 'note-';

/** Where a note on an item of the list of proof is kept among a pursuit's texts while it is not finished. */
export const draftOfNote = (item: string): string => BEGINS + item;

/** Whether a text of a pursuit is such a note, which is nobody's business until the buyer keeps it. */
export const isDraftOfNote = (place: string): boolean => place.startsWith(BEGINS);
