import type { DetectorFactory, Prepared } from '../detector.ts';
import type { Span } from '../model.ts';
import { held, type Normalised } from '../normalise.ts';
import type { EngineSettings } from '../settings.ts';
import { interest } from '../word-interests.ts';
import { Candidates, dealer } from './candidates.ts';
import { customKind } from './custom.kind.ts';
import { proof, type Hit, type Kind } from './kind.ts';
import { numberKinds, textKinds } from './kinds.ts';
import { personName } from './person-name.kind.ts';
import { maskRun, Reading, shortAnswer } from './reading.ts';
import { asRecord } from './record.ts';
import { hasOnlySmallNumbers } from './small-numbers.ts';
import { strongest } from './strongest.ts';

const none: readonly Span[] = [];

/** Finds sensitive data by shape, proof and label. Most messages have no digit and no `@` and are done after one look. */
export const dataDetector: DetectorFactory = settings => {
  const ofWords = kindsOfWords(settings);
  const deal = dealer(numberKinds);
  return {
    id: 'data',
    find(prepared) {
      const { message, body } = prepared;
      const mayHoldNumbers = mayHold(prepared);
      if (!mayHoldNumbers && ofWords.length === 0) return none;
      const reading = new Reading(body.text, message.prev, settings, body.holds);
      const hits: Hit[] = [];
      const add = (found: readonly Hit[]): void => {
        for (const hit of found) hits.push(hit);
      };
      if (mayHoldNumbers) {
        const wanted = deal(reading);
        for (let place = 0; wanted >> place !== 0; place++) if (((wanted >> place) & 1) !== 0) add(numberKinds[place]!.find(reading, new Candidates(reading.pieces, 1 << place)));
        for (const kind of textKinds) add(kind.find(reading));
      }
      for (const kind of ofWords) add(kind.find(reading));
      if (hits.length === 0) return none;
      const kept = strongest(hits);
      return asRecord(reading.hasMask ? kept.filter(hit => !isRestOfMasked(reading.text, hit)) : kept).map(hit => spanOf(hit, body));
    },
  };
};

const dotInWords = /[ ([]dot[ )\]]/;
/** As in the shortest IPv6 address that is written out. */
const sixColons = /(?::[^:]*){6}/;

/** An at sign, two colons (IPv6 without a digit), a dot in words (`jane at example dot com`), or numbers that are not all small. */
function mayHold({ message, body: { text, holds }, look }: Prepared): boolean {
  if ((holds & held.at) !== 0 || ((holds & held.colon) !== 0 && text.includes('::'))) return true;
  const read = look === undefined || look.end < text.length ? undefined : look;
  if ((read === undefined || (read.interests & interest.sign) !== 0) && text.includes('dot') && dotInWords.test(text)) return true;
  if ((holds & held.digit) === 0) return false;
  if (read === undefined || (holds & held.other) !== 0 || ((holds & held.colon) !== 0 && sixColons.test(text)) || ((holds & held.percent) !== 0 && /%(?:B|40)/.test(text))) return true;
  return !hasOnlySmallNumbers(text, read.interests, message.prev !== undefined && text.length <= shortAnswer);
}

/** Kinds that need no digit; each costs a look at every message, so they run only where policy wants them. */
function kindsOfWords({ customRules, tiers }: EngineSettings): readonly Kind[] {
  const custom = customKind(customRules);
  const names = tiers['person-name'] === 'off' ? [] : [personName];
  return custom === null ? names : [custom, ...names];
}

/** Beside a mask a weakly proven hit is more likely what the mask left over. */
function isRestOfMasked(text: string, { start, end, proof: strength, type }: Hit): boolean {
  if (strength >= proof.check && type !== 'phone' && type !== 'email') return false;
  return text.slice(Math.max(0, start - 5), start).includes(maskRun) || text.slice(start, end + 5).includes(maskRun);
}

function spanOf({ type, scheme, tier, start, end, reason, evidence }: Hit, body: Normalised): Span {
  const from = body.start(start);
  const to = body.end(end);
  // Written out, as objects put together or spread are slow to make, and a paste may hold fifty thousand.
  if (scheme === undefined) return evidence === undefined ? { kind: 'data', type, tier, start: from, end: to, reason } : { kind: 'data', type, tier, start: from, end: to, reason, evidence };
  return evidence === undefined ? { kind: 'data', type, tier, start: from, end: to, reason, scheme } : { kind: 'data', type, tier, start: from, end: to, reason, scheme, evidence };
}
