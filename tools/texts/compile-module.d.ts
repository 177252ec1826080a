declare module '@messageformat/core/compile-module.js' {
  /** The source of a module that holds the messages as functions. */
  export default function compileModule(format: unknown, messages: Record<string, string>): string;
}
