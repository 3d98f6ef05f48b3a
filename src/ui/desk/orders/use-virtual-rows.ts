import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface RowsOptions {
  count: number;
  /** Height of every row, px. */
  height: number;
  /** The element that holds the rows, to know where in the page they begin. */
  list: RefObject<HTMLElement | null>;
}

export interface VirtualRows {
  items: VirtualItem[];
  /** Height of all rows together, px. */
  total: number;
  /** Where the list begins in the page, px: what an item's `start` is measured from. */
  offset: number;
  scrollTo(index: number): void;
}

/** The rows of a long list that are in sight, following the window's scrolling; all rows are equally high. */
export function useVirtualRows({ count, height, list }: RowsOptions): VirtualRows {
  const [, changed] = useReducer((times: number) => times + 1, 0);
  const [offset, setOffset] = useState(0);
  const options = {
    count,
    estimateSize: () => height,
    getScrollElement: () => window,
    scrollMargin: offset,
    overscan: 6,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => changed(0),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // Asked only when something above the list grew or went: asking makes the browser lay the page out.
  useLayoutEffect(() => {
    const look = () => {
      const top = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
      setOffset((before) => (Math.abs(top - before) > 1 ? top : before));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, height]);
  return {
    items: virtualizer.getVirtualItems(),
    total: virtualizer.getTotalSize(),
    offset,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
