import type { ComponentChildren } from 'preact';

/** The page's own words, in the page's own direction; what follows says where they stood. */
export function Quote({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <blockquote>
      <p dir="auto">{text}</p>
      {children && <footer>{children}</footer>}
    </blockquote>
  );
}
