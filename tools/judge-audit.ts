const GRAVE: readonly string[] = ['high', 'critical'];

/** What is to be said of an audit, and whether a build may go on. */
export interface Verdict {
  passes: boolean;
  lines: string[];
}

interface Advisory {
  name: string;
  severity: string;
  range: string;
}

/**
 * Judges what `npm audit --json` printed. `shipped` are the packages that become part of the extension: a grave
 * advisory of one of those ends a build; all else is said. Where the registry could not be asked, nothing is known,
 * which is said too and ends nothing: the lock file's hashes hold all the same.
 */
export function judgeAudit(printed: string, shipped: ReadonlySet<string>): Verdict {
  const audit = parsed(printed);
  const { vulnerabilities } = audit;
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null) {
    const why = typeof audit.message === 'string' ? audit.message : 'no answer';
    return { passes: true, lines: [`NOT AUDITED: the registry could not be asked (${why}).`] };
  }
  const known = Object.values(vulnerabilities as Record<string, Advisory>);
  const grave = known.filter(({ name, severity }) => shipped.has(name) && GRAVE.includes(severity));
  const lines = known.map(
    ({ name, severity, range }) => `${shipped.has(name) ? 'shipped' : 'tool'}: ${name} ${range}, ${severity}`,
  );
  const end = `AUDITED: ${known.length} known advisories, ${grave.length} grave ones in what is shipped.`;
  return { passes: grave.length === 0, lines: [...lines, end] };
}

function parsed(printed: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(printed);
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
