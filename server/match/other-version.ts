/** A match whose log cannot be played again: its scenario, ruleset or the rules have changed since. */
export class OtherVersion extends Error {
  constructor(match: string, what: string) {
    super(`Match ${match} was made by another version (${what}).`);
    this.name = 'OtherVersion';
  }
}
