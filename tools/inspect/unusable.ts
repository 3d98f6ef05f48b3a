/** The file, the address or the arguments cannot be used; the message is one line for the person who asked. */
export class Unusable extends Error {
  constructor(message: string) {
    super(message.replace(/\s+/g, ' ').trim());
  }
}
