import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line that any machine can read: "N passed, N failed". */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      if (module.state() === 'failed' && module.children.size === 0) counts.failed += 1;
      for (const test of module.children.allTests()) counts[test.result().state] += 1;
    }
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    setTimeout(
      () => process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skipped}\n`),
      0,
    );
  }
}
