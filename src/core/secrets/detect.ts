import type { DetectorFactory } from '../detector.ts';
import { tierRank, type Finding } from '../model.ts';
import type { Normalised } from '../normalise.ts';
import { cryptoHits } from './crypto-address.ts';
import type { Hit } from './hit.ts';
import { jwts } from './jwt.ts';
import { labelHits } from './labels.ts';
import { progressOf } from './progress.ts';
import { providerTokens } from './provider-token.ts';
import { recoveryPhrases } from './recovery-phrase.ts';
import { isWorthSurvey, survey } from './survey.ts';
import { urlCredentials } from './url-credentials.ts';

/** Secrets, passwords, PINs, one-time codes, security answers, recovery phrases and crypto addresses. */
export const secretDetector: DetectorFactory = () => ({
  id: 'secrets',
  find: prepared => (isWorthSurvey(prepared) ? findSecrets(prepared.body) : nothing),
});

const nothing: readonly Finding[] = [];

function findSecrets(body: Normalised): readonly Finding[] {
  const found = survey(body);
  if (found === null) return nothing;
  const hits: Hit[] = [];
  const progress = progressOf(body.text);
  for (const mark of found.marks) for (const hit of labelHits(body.text, mark, progress)) hits.push(hit);
  const labelled = found.marks.length > 0;
  for (const stretch of found.mnemonics) for (const hit of recoveryPhrases(body.text, stretch)) hits.push(hit);
  const budget = { failures: 0, hashes: 0 };
  for (const token of found.tokens) {
    for (const hit of cryptoHits(body.text, token, budget)) hits.push(hit);
    for (const hit of jwts(body.text, token)) hits.push(hit);
    for (const hit of urlCredentials(body.text, token)) hits.push(hit);
    for (const hit of providerTokens(body.text, token, labelled)) hits.push(hit);
  }
  return hits.length === 0 ? [] : withoutOverlaps(hits).map(hit => findingOf(hit, body));
}

/** Of hits that overlap, the one that knows most: the worst tier, then one that names an issuer, then the longest. */
function withoutOverlaps(hits: Hit[]): readonly Hit[] {
  if (hits.length === 1) return hits;
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (last === undefined || hit.start >= last.end) kept.push(hit);
    else if (weight(hit) > weight(last)) kept[kept.length - 1] = hit;
  }
  return kept;
}

const weight = (hit: Hit): number => tierRank(hit.tier) * 1e9 + (hit.evidence || hit.scheme === 'jwt' || hit.scheme === 'private-key' ? 1e8 : 0) + Math.min(1e7, hit.end - hit.start);

function findingOf({ type, scheme, tier, start, end, reason, evidence }: Hit, body: Normalised): Finding {
  return {
    kind: 'data', type, tier, start: body.start(start), end: body.end(end), reason,
    ...(scheme !== undefined && { scheme }),
    ...(evidence !== undefined && { evidence }),
  };
}
