import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with one plain line that any machine can read: "N passed, N failed". What passed only at its second try is named
 * before it: it is a finding, of the test or of the product.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    const shaky: string[] = [];
    for (const module of modules) {
      if (module.state() === 'failed' && module.children.size === 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        counts[test.result().state] += 1;
        if (!test.diagnostic()?.flaky) continue;
        const why = test.result().errors?.[0]?.message ?? '';
        shaky.push(`passed only when tried again: ${module.moduleId} > ${test.fullName}\n  ${why}\n`);
      }
    }
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    setTimeout(
      () =>
        process.stdout.write(
          `\n${shaky.join('')}${counts.passed} passed, ${counts.failed} failed${skipped}\n`,
        ),
      0,
    );
  }
}
