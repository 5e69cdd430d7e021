import { expect, test } from 'vitest';
import { printConfusables } from '../generate/confusables.ts';

test('the table of look-alike letters is what the generator prints', async () => {
  await expect(printConfusables()).toMatchFileSnapshot('../../src/lists/confusables.ts');
});
