import { redactPage } from '../aliexpress/redact-page';
import { say } from '../words/say';
import css from './notice.css?inline';
import { make, makeStyled } from './shadow';

const NOTICE = 'recourse-notice';

/** What is wrong: nothing could be read, or only the page's own data, so that there is no place for a badge. */
export type Trouble = 'unreadable' | 'no-place';

export interface Notice {
  /** Says what is wrong with the page, until it is hidden or dismissed; once dismissed it stays away. */
  show(trouble: Trouble): void;
  hide(): void;
}

/**
 * The loud and plain word that a page could not be read, with the next step: at the bottom left, because the
 * shop's help robot stands at the bottom right (pages.md 2.5). One a page.
 */
export function unreadableNotice(doc: Document, typeIn: () => void): Notice {
  let host: HTMLElement | null = null;
  let dismissed = false;

  const build = (trouble: Trouble) => {
    const { host: element, root } = makeStyled(doc, NOTICE, css);
    const box = make(doc, 'div', 'notice');
    box.setAttribute('role', 'status');
    const foot = make(doc, 'div', 'foot');
    const reload = button(doc, 'action', say('overlay.reload'), () => doc.location.reload());
    const dismiss = button(doc, 'action plain', say('overlay.dismiss'), () => {
      dismissed = true;
      element.remove();
    });
    const type = button(doc, 'action', say('overlay.type-in'), (event) => {
      // The page may press our buttons itself, and opens no tabs with them.
      if (event.isTrusted) typeIn();
    });
    const copy = button(doc, 'action', say('overlay.copy-report'), () => void copyReport(doc, copy, box));
    foot.append(reload, type, copy, dismiss);
    box.append(
      make(doc, 'strong', '', say(`overlay.${trouble}`)),
      make(doc, 'p', '', say(`overlay.${trouble}.next`)),
    );
    box.append(foot);
    root.append(box);
    return element;
  };

  return {
    show(trouble) {
      if (dismissed) return;
      if (host?.dataset.trouble !== trouble) {
        host?.remove();
        host = build(trouble);
        host.dataset.trouble = trouble;
      }
      for (const other of [...doc.getElementsByTagName(NOTICE)]) if (other !== host) other.remove();
      if (!host.isConnected) doc.body.append(host);
    },
    hide() {
      host?.remove();
    },
  };
}

function button(
  doc: Document,
  className: string,
  text: string,
  press: (event: Event) => void,
): HTMLButtonElement {
  const element = make(doc, 'button', className, text);
  element.type = 'button';
  element.addEventListener('click', press);
  return element;
}

/**
 * Copies a redacted sample of the page. Where the browser does not let a page's script write to the clipboard, the
 * sample is shown, to be copied by hand.
 */
async function copyReport(doc: Document, from: HTMLElement, box: HTMLElement): Promise<void> {
  const report = redactPage(doc, doc.location.href);
  try {
    await doc.defaultView?.navigator.clipboard.writeText(report);
    from.textContent = say('overlay.copied');
  } catch {
    const shown = make(doc, 'textarea', 'report');
    shown.readOnly = true;
    shown.rows = 4;
    shown.value = report;
    shown.setAttribute('aria-label', say('overlay.copy-report'));
    from.replaceWith(shown);
    box.append(make(doc, 'p', '', say('overlay.copy-by-hand')));
    shown.select();
  }
}
