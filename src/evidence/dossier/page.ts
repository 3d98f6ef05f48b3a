import { say } from '../../words/say';
import { showMoment } from '../../words/show';
import type { Verdict } from '../verify';
import type { DossierContent } from './gather';
import { Markup } from './markup';
import { cover } from './page-cover';
import { promises } from './page-promises';
import { proof } from './page-proof';
import { story } from './page-story';
import { STYLE } from './page-style';
import { section } from './parts';

/** What the page shows of each piece besides what is told of it, by its id. */
export interface Shown {
  /** Its name inside the zip. */
  path: string;
  verdict: Verdict;
  /** A small look at it, as a data URL. */
  look: string | null;
  /** The words of a note, a chat or a tracking page. */
  text: string | null;
}

/** The page of a dossier: it stands alone, runs nothing, and can be printed. */
export function dossierPage(
  content: DossierContent,
  shown: ReadonlyMap<string, Shown>,
  lang: string,
): string {
  const { known, at, zone, version } = content;
  const item = known.order.lines[0]?.title?.value ?? say('order.no-title', { id: known.order.orderId });
  const title = say('dossier.title', { item });
  const made = say('dossier.made', { moment: showMoment(at, zone, at), version });
  return Markup.page(
    { lang, dir: 'auto', title, style: STYLE },
    cover(content),
    Markup.of('h1', {}, title),
    Markup.of('p', { class: 'quiet' }, made),
    ...story(content),
    ...promises(content),
    ...proof(content, shown),
    section('dossier.check', Markup.of('p', {}, say('dossier.check.how'))),
  );
}
