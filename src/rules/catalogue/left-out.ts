/** Rows of rules.md that are deliberately no rule here, each with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'EU-11':
    'The out-of-court bodies of the Digital Services Act deal with moderation of content and not with refunds of purchases; no source says otherwise, so they are not offered.',
};
