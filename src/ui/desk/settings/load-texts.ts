import type { Messages } from '../../../words/messages';

/**
 * The extension's own texts in the language of a folder of `_locales`, by their names. They are a file of the
 * extension itself, loaded as a module. Rejects where there is none.
 */
export async function loadTexts(folder: string): Promise<Record<string, string>> {
  const address = `/_locales/${folder}/messages.json`;
  const { default: messages } = (await import(/* @vite-ignore */ address, { with: { type: 'json' } })) as {
    default: Messages;
  };
  return Object.fromEntries(
    Object.entries(messages).map(([name, { message }]) => [name, message.replaceAll('$$', '$')]),
  );
}
