import { setImmediate } from 'node:timers/promises';
import { mutantOf } from './run';

const lost = new Map<string, number>();
let n = 0;
const [name = 'rename-classes', from = '1', to = '6000'] = process.argv.slice(2);
const per: string[] = [];
let due = 0,
  kept = 0;
for (let s = Number(from); s < Number(to); s++) {
  if (s % 25 === 0) await setImmediate();
  const m = mutantOf(s);
  if (m.mutators.length !== 1 || m.mutators[0] !== name) continue;
  n++;
  due += m.due;
  kept += m.kept;
  if (m.lost.length > 5)
    per.push(
      `${s} ${m.scene.name} lost ${m.lost.length}/${m.due}: ${[...new Set(m.lost.map((k) => k.replace(/\d{8,}/g, '#')))].slice(0, 8).join(', ')}`,
    );
  for (const k of m.lost) {
    const f = m.scene.page + ' ' + k.replace(/\d{8,}/g, '#');
    lost.set(f, (lost.get(f) ?? 0) + 1);
  }
}
console.log(n, kept / due);
console.log(per.slice(0, 60).join('\n'));
console.log(
  [...lost]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 30)
    .map(String)
    .join('\n'),
);
