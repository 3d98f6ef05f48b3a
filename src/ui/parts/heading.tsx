import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../words/say';

interface HeadingProps {
  children: ComponentChildren;
  /** True when the buyer came here from another screen: a screen reader then reads where they are. */
  takesFocus: boolean;
  /** Text of a page may run in either direction. */
  ofPage?: boolean;
}

/** The heading of a screen, and the name of its tab: of several that are open each says what is in it. */
export function Heading({ children, takesFocus, ofPage = false }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    scrollTo(0, 0);
    heading.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    const what = heading.current?.textContent;
    if (what) document.title = say('page.title', { what });
  });
  return (
    <h1 ref={heading} tabIndex={-1} {...(ofPage && { dir: 'auto' as const })}>
      {children}
    </h1>
  );
}
