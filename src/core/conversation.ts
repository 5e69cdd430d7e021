import type { Prepared } from './detector.ts';
import { postedDomains } from './links/posted-domains.ts';
import type { Finding } from './model.ts';
import type { EngineSettings } from './settings.ts';
import type { Talk } from './talk.ts';

/** The talk after one more message, and what the talk as a whole now says. */
export function advance(talk: Talk, prepared: Prepared, _findings: readonly Finding[], _settings: EngineSettings): { talk: Talk; findings: Finding[] } {
  return { talk: { ...talk, turns: talk.turns + 1, agentDomains: postedDomains(talk, prepared) }, findings: [] };
}
