import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { newTalk } from '../../src/core/talk.ts';
import { allScenarios } from '../../src/examples/all-scenarios.ts';

describe.each(allScenarios)('the scenario $id', ({ turns }) => {
  const engine = createEngine(defaultSettings);

  it('is judged as it says, turn by turn', () => {
    let talk = newTalk;
    for (const turn of turns) {
      const inspection = engine.inspect({ ...turn, files: (turn.files ?? []).map(name => ({ name })) }, talk);
      talk = inspection.talk;
      const marked = inspection.findings.filter(finding => finding.tier !== 'note').map(finding => finding.type);
      expect(turn.marks.every(type => marked.includes(type)), `${turn.text}: ${marked.join(', ')}`).toBe(true);
      if (turn.marks.length === 0) expect(marked, turn.text).toEqual([]);
    }
  });

  it('has innocent turns as well as lures', () => {
    expect(turns.some(turn => turn.marks.length > 0)).toBe(true);
    expect(turns.filter(turn => turn.marks.length === 0).length).toBeGreaterThanOrEqual(turns.length / 3);
  });
});
