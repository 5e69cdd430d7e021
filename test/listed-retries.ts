import process from 'node:process';
import type { Reporter, TestModule } from 'vitest/node';

/** Says at the end of a run which tests passed only at a second try, and what the first died of: a busy machine excuses one, not one that comes again and again. */
export class ListedRetries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const retried = modules.flatMap(module => [...module.children.allTests()].filter(test => test.diagnostic()?.flaky).map(test => `${module.relativeModuleId} > ${test.fullName}\n    ${test.result().errors?.[0]?.message.split('\n')[0] ?? ''}`));
    if (retried.length > 0) process.stdout.write(`\nPassed at the second try only (${retried.length}):\n${retried.map(name => `  ${name}\n`).join('')}`);
  }
}
