import type { PursuitOnPage } from '../../model';
import { isWordKey, say } from '../../words/say';
import { button } from '../button';
import { make, makeStyled } from '../shadow';
import css from './case-panel.css?inline';
import { aboveRobot, dockFor, roomBeside, sideAsRead } from './dock';
import { type FileActs, type FilesSection, filesSection } from './panel-files';
import { amountSection, type TextSection, textSection } from './panel-text';

export const CASE_PANEL = 'recourse-case';
const BELOW = 'recourse-case-room';
/** From this width of the window on the panel shows itself unfolded. */
const ROOMY = 1100;

/** What the panel shows. */
export interface ShownCases {
  cases: PursuitOnPage[];
  /** The buyer is asked whether the dispute of the chosen case was submitted. */
  asks: boolean;
  /** The extension behind this script is gone. */
  isStale: boolean;
}

export interface PanelActs {
  /** Whether the buyer had folded the panel when it stood last on a page, and how to keep that. */
  wasFolded: boolean;
  keepFolded: (folded: boolean) => void;
  filesOf: (pursuit: PursuitOnPage) => FileActs;
  lastField: () => HTMLTextAreaElement | HTMLInputElement | null;
  /** The answer to "Did you submit it?". */
  answer: (pursuit: PursuitOnPage, submitted: boolean) => void;
  openWalk: (pursuit: PursuitOnPage) => void;
  /** Begins a walk-through of the page's order, or asks for it where the page does not name it. */
  begin: () => void;
}

export interface CasePanel {
  show(shown: ShownCases): void;
  /** Keeps the one panel in the page and looks at the page's fields again. */
  look(): void;
  /** To be called when the window has another size. */
  resized(): void;
  chosen(): PursuitOnPage | null;
}

/**
 * The panel at the side of a page about a dispute. Its shadow root is closed, unlike those of the badges: what stands in
 * it, the buyer's text, sum and names of files, is theirs until they put it into the page, and the page's own scripts
 * can neither read a closed root nor press in it (only trusted presses count).
 */
export function casePanel(doc: Document, acts: PanelActs): CasePanel {
  const { host, root } = makeStyled(doc, CASE_PANEL, css, 'closed');
  const body = make(doc, 'div', 'body');
  root.append(body);
  // Lets the page scroll on by what a sheet along the bottom covers of it.
  const below = doc.createElement(BELOW);
  let shown: ShownCases = { cases: [], asks: false, isStale: false };
  let chosenId: string | null = null;
  /** As the buyer left it; `null`: as the window has room for it. */
  let folded: boolean | null = acts.wasFolded || null;
  let painted = '';
  let panel: HTMLElement | null = null;
  let files: FilesSection | null = null;
  let text: TextSection | null = null;
  /** There was no room for it once: it does not come forth by itself while the buyer fills in the form. */
  let crowded = false;
  /** What could be covered is not known: nothing that is known stands on the page yet. */
  let blind = true;

  const chosen = () =>
    shown.cases.find(({ id }) => id === chosenId) ??
    (shown.cases.length === 1 ? (shown.cases[0] ?? null) : null);
  const isFolded = () =>
    folded ?? (shown.cases.length === 0 || blind || crowded || (doc.defaultView?.innerWidth ?? 0) < ROOMY);
  const fold = (to: boolean) => {
    folded = to;
    acts.keepFolded(to);
    paint();
    place();
    root.querySelector<HTMLElement>(to ? '.tab' : '.fold')?.focus();
  };

  function paint(): void {
    const says = JSON.stringify([shown, chosenId]);
    if (says !== painted) {
      painted = says;
      files = null;
      text = null;
      panel = null;
    }
    host.dataset.folded = String(isFolded());
    host.dataset.cases = String(shown.cases.length);
    // Folded, it keeps what the buyer chose in it.
    if (!isFolded()) panel ??= paintPanel();
    const face = isFolded() ? tab : panel;
    if (face !== null && body.firstChild !== face) body.replaceChildren(face);
  }

  const tab = button(doc, 'tab', say('panel.label'), () => fold(false));
  tab.setAttribute('aria-label', say('panel.unfold'));

  function paintPanel(): HTMLElement {
    const made = make(doc, 'div', 'panel');
    made.setAttribute('role', 'complementary');
    made.setAttribute('aria-label', say('panel.label'));
    const head = make(doc, 'div', 'head');
    const folder = button(doc, 'link fold', say('panel.fold'), () => fold(true));
    head.append(make(doc, 'h2', '', say('panel.label')), folder);
    const pursuit = chosen();
    made.append(head, ...(pursuit ? ofCase(pursuit) : toChoose()));
    return made;
  }

  function ofCase(pursuit: PursuitOnPage): HTMLElement[] {
    files = filesSection(doc, pursuit, acts.filesOf(pursuit));
    text = textSection(doc, pursuit);
    const key = `reason.${pursuit.reason}`;
    const item = make(doc, 'p', 'quietly item', pursuit.item);
    item.dir = 'auto';
    item.title = pursuit.item;
    const reason = make(doc, 'p');
    reason.append(
      make(doc, 'span', 'quietly', `${say('panel.reason')}: `),
      make(doc, 'strong', '', isWordKey(key) ? say(key) : say('panel.reason.none')),
    );
    const foot = make(doc, 'div', 'does');
    foot.append(button(doc, 'link', say('panel.open'), () => acts.openWalk(pursuit)));
    if (shown.cases.length > 1) {
      foot.append(
        button(doc, 'link', say('panel.other'), () => {
          chosenId = '';
          paint();
        }),
      );
    }
    const state = `case.${pursuit.state}`;
    return [
      item,
      ...(shown.isStale ? [make(doc, 'p', 'asks', say('panel.gone'))] : []),
      ...timeOf(pursuit),
      ...(pursuit.beforeFiling ? [] : [make(doc, 'p', '', isWordKey(state) ? say(state) : '')]),
      ...(shown.asks && pursuit.beforeFiling ? [asking(pursuit)] : []),
      reason,
      text.element,
      amountSection(doc, pursuit, acts.lastField) ?? [],
      files.element,
      make(doc, 'p', 'quietly', say('panel.never')),
      foot,
    ].flat();
  }

  /** The buyer's own time; once it is filed, the seller's as well. */
  function timeOf({ times }: PursuitOnPage): HTMLElement[] {
    return times.map(({ sentence, urgency, kind }) => {
      const line = make(doc, 'p', 'time', sentence);
      line.dataset.urgency = urgency;
      line.dataset.clock = kind;
      return line;
    });
  }

  function asking(pursuit: PursuitOnPage): HTMLElement {
    const box = make(doc, 'div', 'asks');
    const does = make(doc, 'div', 'does');
    const yes = button(doc, 'action', say('panel.submitted.yes'), () => acts.answer(pursuit, true));
    const no = button(doc, 'action plain', say('panel.submitted.no'), () => acts.answer(pursuit, false));
    does.append(yes, no);
    box.setAttribute('role', 'status');
    box.append(make(doc, 'strong', '', say('panel.submitted')), does);
    return box;
  }

  function toChoose(): HTMLElement[] {
    if (shown.cases.length > 0) {
      const does = make(doc, 'div', 'does');
      for (const one of shown.cases) {
        const key = `reason.${one.reason}`;
        const words = isWordKey(key) ? say(key) : say('panel.reason.none');
        does.append(
          button(doc, 'action plain', say('label', { label: words, value: one.item.slice(0, 60) }), () => {
            chosenId = one.id;
            paint();
          }),
        );
      }
      return [make(doc, 'p', '', say('panel.choose')), does];
    }
    const does = make(doc, 'div', 'does');
    const begin = button(doc, 'action', say('panel.begin'), acts.begin);
    begin.dataset.does = 'begin';
    does.append(begin);
    return [make(doc, 'p', '', say('panel.none')), make(doc, 'p', 'quietly', say('panel.none.next')), does];
  }

  /** Beside the page's controls where there is room, else along the bottom; the help robot stays free. */
  function place(): void {
    const view = doc.defaultView;
    if (!view) return;
    const room = roomBeside(doc);
    const dock = dockFor(room, view.innerWidth);
    blind = room === null;
    crowded ||= dock.opens === 'sheet';
    const shape = isFolded() ? dock.folds : dock.opens;
    host.dataset.side = sideAsRead(host, dock.side);
    host.dataset.shape = shape;
    host.style.setProperty('--wide', `${dock.width}px`);
    const low = shape === 'bar' || shape === 'sheet';
    const lift = `${low ? aboveRobot(doc) : 0}px`;
    host.style.setProperty('--lift', lift);
    below.style.cssText = `display: block; height: calc(${shape === 'sheet' ? '50vh' : '48px'} + ${lift})`;
    if (!low) below.remove();
    else if (doc.body.lastElementChild !== below) doc.body.append(below);
  }

  return {
    show(next) {
      shown = next;
      paint();
      this.look();
    },
    look() {
      for (const other of [...doc.getElementsByTagName(CASE_PANEL)]) if (other !== host) other.remove();
      if (!host.isConnected) doc.body.append(host);
      place();
      paint();
      files?.look();
      text?.look();
    },
    resized() {
      crowded = false;
      this.look();
    },
    chosen,
  };
}
