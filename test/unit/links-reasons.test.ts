import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileReasons } from '../../src/core/files/reasons.ts';
import { linkReasons } from '../../src/core/links/reasons.ts';

const sentences = Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as object);

test.each([...new Set([...linkReasons, ...fileReasons])])('%s has its sentence', reason => {
  expect(sentences).toContain(`reason_${reason.replaceAll('-', '_')}`);
});
