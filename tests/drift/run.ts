import { setImmediate } from 'node:timers/promises';
import { readAllLanguages } from '../../src/aliexpress/lexicon/all';
import { readPage } from '../../src/aliexpress/read-page';
import type { Reading } from '../../src/model';
import { random, seedOf } from '../replica/model/random';
import { fieldsOf } from './fields';
import { type Wrong, wrongsIn } from './judge';
import { MUTATORS } from './mutators/all';
import type { Harm, Mutator } from './mutators/mutator';
import { copyOf, SCENES, type Scene, sceneOf } from './scene';

readAllLanguages();

/** One changed page: which, how, and what was read from it. */
export interface Mutant {
  seed: number;
  scene: Scene;
  mutators: string[];
  doc: Document;
  reading: Reading;
  wrongs: Wrong[];
  /** Fields that the unchanged page gave and that should still be read, and how many of them were. */
  due: number;
  kept: number;
  lost: string[];
}

export interface DriftReport {
  mutants: number;
  /** Mutants in which a value was wrong. */
  failures: Mutant[];
  /** Per mutator, applied alone: mutants, and the part of what should still be read that was. */
  recall: Map<string, { mutants: number; due: number; kept: number }>;
}

/** happy-dom holds its documents weakly, and what is held weakly goes only between two turns of the event loop. */
const AT_A_STRETCH = 25;

/** Every third mutant is changed in two ways, in either order. */
const SHARE_OF_PAIRS = 0.34;

/** The mutant of a seed, always the same one. Mutators that find nothing to change on its page give way to others. */
export function mutantOf(seed: number): Mutant {
  const dice = random(seedOf(seed, 'mutant'));
  const scene = sceneOf(dice.between(0, SCENES - 1));
  const doc = copyOf(scene);
  const wanted = dice.chance(SHARE_OF_PAIRS) ? 2 : 1;
  const applied: { mutator: Mutator; harm: Harm }[] = [];
  for (let tries = 0; applied.length < wanted && tries < 40; tries++) {
    const mutator = MUTATORS[dice.between(0, MUTATORS.length - 1)];
    const harm = mutator?.apply(doc, dice, scene) ?? null;
    if (mutator && harm) applied.push({ mutator, harm });
  }
  const reading = readPage(doc, scene.ctx);
  const leave = {
    reworded: applied.some(({ harm }) => harm.reworded === true),
    thinned: applied.some(({ harm }) => harm.thinned === true),
    silenced: applied.some(({ harm }) => harm.silenced === true),
  };
  const isReplaced = applied.some(({ harm }) => harm.replaced === true);
  const due = [...fieldsOf(scene.base).values()].filter(
    (field) => !applied.some(({ harm }) => harm.takes(field)),
  );
  const read = fieldsOf(reading);
  const lost = due.filter(({ key }) => !read.has(key)).map(({ key }) => key);
  return {
    seed,
    scene,
    mutators: applied.map(({ mutator }) => mutator.name),
    doc,
    reading,
    wrongs: wrongsIn(reading, isReplaced ? { ...scene, truth: [] } : scene, leave),
    due: due.length,
    kept: due.length - lost.length,
    lost,
  };
}

/** Tries `count` mutants from the seed `from` on. The same seeds give the same report on every machine. */
export async function runDrift(from: number, count: number): Promise<DriftReport> {
  const report: DriftReport = { mutants: count, failures: [], recall: new Map() };
  for (let seed = from; seed < from + count; seed++) {
    if (seed % AT_A_STRETCH === 0) await setImmediate();
    const mutant = mutantOf(seed);
    if (mutant.wrongs.length > 0) report.failures.push(mutant);
    const [only, second] = mutant.mutators;
    if (only === undefined || second !== undefined) continue;
    const tally = report.recall.get(only) ?? { mutants: 0, due: 0, kept: 0 };
    report.recall.set(only, {
      mutants: tally.mutants + 1,
      due: tally.due + mutant.due,
      kept: tally.kept + mutant.kept,
    });
  }
  return report;
}
