import type { Evidence } from '../../model';
import { isWordKey, say } from '../../words/say';
import { showMoment, showSize } from '../../words/show';
import type { DossierContent } from './gather';
import { Markup } from './markup';
import type { Shown } from './page';
import { quote, section } from './parts';

/** Every piece with its look, its words, where it comes from and its hash. */
export function proof(content: DossierContent, shown: ReadonlyMap<string, Shown>): Markup[] {
  const { evidence } = content;
  return [
    section(
      'dossier.files',
      evidence.length === 0 ? Markup.of('p', {}, say('dossier.files.none')) : null,
      ...evidence.map((one) => piece(one, shown, content)),
    ),
  ];
}

function piece(one: Evidence, shown: ReadonlyMap<string, Shown>, content: DossierContent): Markup {
  const { at, zone, evidence } = content;
  const moment = (instant: number) => showMoment(instant, zone, at);
  const { path = one.name, verdict = 'missing', look = null, text = null } = shown.get(one.id) ?? {};
  const original = evidence.find(({ id }) => id === one.copyOf);
  const item = `proof.${one.item}`;
  const lines = [
    isWordKey(item) ? say(item) : null,
    `${say(`evidence.kind.${one.kind}`)}, ${showSize(one.size)}`,
    say(`dossier.file.${verdict}`, { moment: moment(one.takenInAt) }),
    one.madeAt === null ? null : say('dossier.file.made', { moment: moment(one.madeAt) }),
    one.url === null ? null : say('dossier.file.from', { url: one.url }),
    original ? say('dossier.file.copy', { name: original.name }) : null,
  ];
  return Markup.of(
    'article',
    {},
    look === null ? null : Markup.of('img', { src: look, alt: '' }),
    Markup.of(
      'div',
      {},
      Markup.of('h3', { dir: 'auto' }, one.name),
      ...lines.map((line) => (line === null ? null : Markup.of('p', {}, line))),
      Markup.of('p', { class: 'hash' }, path),
      Markup.of('p', { class: 'hash' }, `SHA-256 ${one.sha256}`),
      text === null ? null : quote(text, null),
    ),
  );
}
