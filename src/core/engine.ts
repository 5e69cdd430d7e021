import { advance } from './conversation.ts';
import type { Detector, DetectorFactory, Look, Prepared } from './detector.ts';
import type { Finding, Message, Tier } from './model.ts';
import { normalise, type Normalised } from './normalise.ts';
import type { EngineSettings } from './settings.ts';
import { newTalk, type Talk } from './talk.ts';

export interface Failure {
  readonly detector: string;
  /** Name of the error only: its message may hold text of the conversation. */
  readonly error: string;
}

export interface Inspection {
  /** In order of the text; findings without offsets come last. */
  readonly findings: readonly Finding[];
  /** Detectors that threw; the others ran all the same. */
  readonly failed: readonly Failure[];
  /** The talk after this message. */
  readonly talk: Talk;
}

export interface Engine {
  /** Judges one message in the light of the talk so far. Pure and deterministic; never throws for any input. */
  inspect(message: Message, talk?: Talk): Inspection;
}

/** Detectors that read a talk. To follow one for an engine without them, as masking has, would take as long as all its detectors. */
const following = new Set(['links', 'intents']);

/** Makes an engine of these detectors ready for one organisation's settings. */
export function engineOf(settings: EngineSettings, factories: readonly DetectorFactory[]): Engine {
  const off = new Set(settings.switchedOff);
  const made = factories.map(create => create(settings));
  const detectors = made.filter(detector => !off.has(detector.id));
  const adjust = tierTable(settings, off);
  const reader = made.find(({ look }) => look !== undefined);
  const followsTalk = made.some(({ id }) => following.has(id));
  return {
    inspect(message, talk = newTalk) {
      const body = normalise(message.text);
      const prepared: Prepared = { message, body, look: lookOf(reader, body) };
      let failed = noFailures;
      let found = noFindings;
      for (let index = 0; index < detectors.length; index++) {
        try {
          const mine = detectors[index]!.find(prepared, talk);
          if (mine.length > 0) found = found.length === 0 ? mine : found.concat(mine);
        } catch (error) {
          failed = [...failed, { detector: detectors[index]!.id, error: error instanceof Error ? error.name : 'unknown' }];
        }
      }
      const findings = found.length === 0 ? found : adjust(found);
      if (!followsTalk) return { findings: sorted(findings), failed, talk };
      const next = advance(talk, prepared, findings, settings);
      return { findings: sorted(next.findings.length === 0 ? findings : findings.concat(adjust(next.findings))), failed, talk: next.talk };
    },
  };
}

// Most messages have none.
const noFindings: readonly Finding[] = [];
const noFailures: readonly Failure[] = [];

/** Who fails here fails again when it is asked for findings, and is named then. */
function lookOf(reader: Detector | undefined, body: Normalised): Look | undefined {
  try {
    return reader?.look?.(body);
  } catch {
    return undefined;
  }
}

/** Applies what policy says about single types: another tier, a mark without more, or silence. */
function tierTable(settings: EngineSettings, off: ReadonlySet<string>) {
  const tiers = new Map<string, Tier | 'off'>(Object.entries(settings.tiers));
  const markOnly = new Set(settings.markOnly);
  return (findings: readonly Finding[]): Finding[] => {
    const kept: Finding[] = [];
    for (const finding of findings) {
      const fine = finding.scheme === undefined ? finding.type : `${finding.type}/${finding.scheme}`;
      if (off.has(finding.type) || off.has(fine) || off.has(finding.reason)) continue;
      const tier = tiers.get(fine) ?? tiers.get(finding.type);
      if (tier === 'off') continue;
      const moved = tier === undefined || tier === finding.tier ? finding : { ...finding, tier };
      kept.push(markOnly.has(fine) || markOnly.has(finding.type) ? { ...moved, markOnly: true } : moved);
    }
    return kept;
  };
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  return [...findings].sort((a, b) => (a.start ?? 1e12) - (b.start ?? 1e12) || (a.end ?? 0) - (b.end ?? 0));
}
