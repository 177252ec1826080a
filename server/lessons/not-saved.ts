/** The disk has not taken what was to be written down; nothing has changed. */
export class NotSaved extends Error {
  constructor(cause: unknown) {
    super('It could not be written down.', { cause });
    this.name = 'NotSaved';
  }
}
