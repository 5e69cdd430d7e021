import type { DetectorFactory, Prepared } from '../detector.ts';
import type { Finding, Tier } from '../model.ts';
import type { Talk } from '../talk.ts';
import { analysed, lookAt, type Request } from './analysis.ts';

/** Understands what is asked for, and by whom. */
export const intentDetector: DetectorFactory = () => ({ id: 'intents', find: (prepared, talk) => findIntents(prepared, talk), look: lookAt });

function findIntents(prepared: Prepared, talk: Talk): readonly Finding[] {
  const { requests } = analysed(prepared, isRecent(talk, prepared), matterOf(talk), talk.language);
  if (requests.length === 0) return [];
  const isPressed = prepared.message.speaker === 'customer' && requests.some(({ type, reason }) => type === 'pressure' && reason !== 'pressure-hurry');
  const found: Finding[] = [];
  for (const request of requests) {
    const known = found.findIndex(finding => kindOf(finding) === kindOf(request));
    // One finding per kind of request: the worst, then the first.
    if (known < 0) found.push(toFinding(request, isPressed, prepared));
    else if (found[known]!.tier === 'caution' && request.tier === 'danger') found[known] = toFinding(request, isPressed, prepared);
  }
  return found;
}

const kindOf = ({ type, reason }: Pick<Finding, 'type' | 'reason'>): string => (type === 'pressure' ? reason : type);

/** How many turns a code that was told of stays the matter. */
const codeTurns = 4;

const isRecent = ({ code, turns }: Talk, { message }: Prepared): boolean => code !== null && turns - code.turn < codeTurns && (code.by === message.speaker || code.turn === turns);

/** How many turns a matter stays one. */
const matterTurns = 4;

const matterOf = ({ matter, turns }: Talk): readonly string[] => (matter !== null && turns - matter.turn < matterTurns ? matter.ids : []);

/** A lure under threat, secrecy, authority or a bribe is worse than the same words said calmly. */
function toFinding({ type, tier, reason, start, end }: Request, isPressed: boolean, { body }: Prepared): Finding {
  const raised: Tier = isPressed && tier === 'caution' ? 'danger' : tier;
  return { kind: 'intent', type, tier: raised, start: body.start(start), end: body.end(end), reason };
}
