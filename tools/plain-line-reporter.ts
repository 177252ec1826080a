import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with one plain line, 'N passed, N failed', that a script can read, below one for each test that passed at its second try only. */
export default class PlainLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let [passed, failed, skipped] = [0, errors.length, 0];
    const again: string[] = [];
    for (const module of modules) {
      if (module.errors().length > 0) failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'failed') failed++;
        else skipped++;
        if (test.diagnostic()?.flaky)
          again.push(`Passed at its second try only: ${module.relativeModuleId} > ${test.fullName}`);
      }
    }
    const line = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    process.on('exit', () => console.log(['', ...again, line].join('\n')));
  }
}
