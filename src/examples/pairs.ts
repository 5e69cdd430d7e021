import type { Speaker } from '../core/model.ts';
import type { Example } from './example.ts';

/** type, word for the situation, who says it, what must be marked, who says the twin, what must pass. */
type Row = readonly [type: string, situation: string, speaker: Speaker, flags: string, twinSpeaker: Speaker, passes: string];

/** Examples of single messages, written as rows. */
export function pairs(language: string, rows: readonly Row[]): readonly Example[] {
  return rows.map(([type, situation, speaker, flags, twinSpeaker, passes]) => ({
    id: `${language}-${type}-${situation}`, language, type, flags: { speaker, text: flags }, passes: { speaker: twinSpeaker, text: passes },
  }));
}
