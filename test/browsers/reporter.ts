// Says after a run of @web/test-runner how many tests each engine ran; a file that could not run counts as a failure.
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner';
import {findBrowsers} from './find.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

function count(suite: TestSuiteResult, into: Count): void {
  for (const test of suite.tests) {
    if (test.skipped) into.skipped++;
    else if (test.passed) into.passed++;
    else into.failed++;
  }
  for (const inner of suite.suites) count(inner, into);
}

function countSession(session: TestSession, into: Count): void {
  const failedBefore = into.failed;
  if (session.testResults) count(session.testResults, into);
  // An import error, a crash or a page that never answered has no failed test to show for it.
  if (!session.passed && into.failed === failedBefore) into.failed++;
}

export function countingReporter(): Reporter {
  return {
    onTestRunFinished({sessions}: {sessions: TestSession[]}) {
      const counts = new Map<string, Count>();
      for (const session of sessions) {
        const own = counts.get(session.browser.name) ?? {passed: 0, failed: 0, skipped: 0};
        counts.set(session.browser.name, own);
        countSession(session, own);
      }
      const total = {passed: 0, failed: 0, skipped: 0};
      for (const {engine, version} of findBrowsers()) {
        const [, own] = [...counts].find(([name]) => name.toLowerCase().startsWith(engine)) ?? [];
        if (!own) continue;
        console.log(`  ${version}: ${own.passed} passed, ${own.failed} failed${own.skipped ? `, ${own.skipped} skipped` : ''}`);
        total.passed += own.passed;
        total.failed += own.failed;
        total.skipped += own.skipped;
      }
      console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
    },
  };
}
