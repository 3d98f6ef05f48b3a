import * as v from 'valibot';

type Entries<T> = {
  [K in keyof T]-?: v.GenericSchema<
    unknown,
    Record<string, never> extends Pick<T, K> ? T[K] | undefined : T[K]
  >;
};

/**
 * A schema with an entry for every field of `T`, also for those that may be absent: a field that is added to a row
 * and forgotten here would be lost in every backup, so it does not compile. Other keys are dropped.
 */
export function exactly<T extends object>(entries: Entries<T>): v.GenericSchema<unknown, T> {
  return v.object(entries as v.ObjectEntries) as unknown as v.GenericSchema<unknown, T>;
}

/** An entry that may be absent. */
export function maybe<T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T | undefined> {
  return v.exactOptional(schema) as unknown as v.GenericSchema<unknown, T | undefined>;
}

export function listOf<T>(schema: v.GenericSchema<unknown, T>, most = 5_000): v.GenericSchema<unknown, T[]> {
  return v.pipe(v.array(schema), v.maxLength(most)) as v.GenericSchema<unknown, T[]>;
}

/** Values by name; names that mean something to the language itself are dropped. */
export function byName<K extends string, T>(
  name: v.GenericSchema<string, K>,
  schema: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, Record<K, T>> {
  return v.record(name, schema) as unknown as v.GenericSchema<unknown, Record<K, T>>;
}

export function orNull<T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T | null> {
  return v.nullable(schema) as v.GenericSchema<unknown, T | null>;
}
