import type { DetectorFactory } from '../detector.ts';
import type { Finding } from '../model.ts';
import { analyse, type Request } from './analysis.ts';
import { de } from './lang/de.ts';
import { en } from './lang/en.ts';
import { es } from './lang/es.ts';
import { fr } from './lang/fr.ts';
import { names } from './lang/names.ts';
import { pt } from './lang/pt.ts';
import { buildLexicon } from './lexicon.ts';

/** Adding a language is one more file in this list. */
const lexicon = buildLexicon([names, en, es, de, fr, pt]);

/** Understands what is asked for, and by whom. */
export const intentDetector: DetectorFactory = () => ({
  id: 'intents',
  find({ message, body }) {
    const found = new Map<string, Finding>();
    for (const request of analyse(body, message, lexicon)) {
      const known = found.get(request.type);
      // One finding per kind of request: the worst, then the first.
      if (known === undefined || (known.tier !== 'danger' && request.tier === 'danger')) found.set(request.type, toFinding(request));
    }
    return [...found.values()];

    function toFinding({ type, tier, reason, start, end }: Request): Finding {
      return { kind: 'intent', type, tier, start: body.start(start), end: body.end(end), reason };
    }
  },
});
