import type { DetectorFactory } from '../detector.ts';
import type { Span } from '../model.ts';
import type { Normalised } from '../normalise.ts';
import type { Hit } from './kind.ts';
import { kinds, kindsWithoutLongNumber } from './kinds.ts';
import { read } from './reading.ts';
import { strongest } from './strongest.ts';

const none: readonly Span[] = [];

/** Finds sensitive data by shape, proof and label. Most messages have no digit and no `@` and are done after one look. */
export const dataDetector: DetectorFactory = settings => ({
  id: 'data',
  find({ message, body }) {
    if (!mayHold.test(body.text)) return none;
    const reading = read(body.text, message.prev, settings);
    let hits: Hit[] | undefined;
    for (const kind of reading.hasLongNumber ? kinds : kindsWithoutLongNumber) {
      const found = kind.find(reading);
      if (found.length > 0) hits = hits === undefined ? [...found] : hits.concat(found);
    }
    return hits === undefined ? none : strongest(hits).map(hit => spanOf(hit, body));
  },
});

const mayHold = /[\d@]|::/;

function spanOf({ proof: _proof, start, end, ...rest }: Hit, body: Normalised): Span {
  return { kind: 'data', ...rest, start: body.start(start), end: body.end(end) };
}
