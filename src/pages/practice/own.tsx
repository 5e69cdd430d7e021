import { useState } from 'preact/hooks';
import type { SchemaProblem } from '../../examples/check-schema.ts';
import { readScenarioFile, scenarioFile } from '../../examples/scenario-file.ts';
import type { Scenario } from '../../examples/scenario.ts';
import { ownScenarios } from '../../store/practice-own.ts';
import { t } from '../../wording/words.ts';
import { Editor } from './editor.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Problems } from './problems.tsx';

interface Properties {
  readonly own: readonly Scenario[];
  /** The talk that is being written; it outlives a look at another part of the page. */
  readonly edited: Scenario | null;
  readonly edit: (scenario: Scenario | null) => void;
  readonly language: string;
  /** What in storage or policy could not be used. */
  readonly problems: readonly SchemaProblem[];
  readonly play: (scenario: Scenario) => void;
}

const mostBytes = 5_000_000;

const keep = (added: readonly Scenario[]): Promise<unknown> => {
  const ids = new Set(added.map(({ id }) => id));
  return ownScenarios.update(all => [...all.filter(one => !(typeof one === 'object' && one !== null && 'id' in one && ids.has(String(one.id)))), ...added].slice(-200));
};

/** The team's own talks: write, try, pass on. */
export function Own({ own, edited, edit, language, problems, play }: Properties) {
  const [bad, setBad] = useState<{ readonly name: string; readonly problems: readonly SchemaProblem[] } | null>(null);
  const [said, tell] = useState('');
  const [gone, setGone] = useState<Scenario | null>(null);
  const say = (what: string, taken: Scenario | null = null): void => {
    tell(what);
    setGone(taken);
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = file.size > mostBytes ? { scenarios: [], problems: [{ at: '(file)', problem: 'length', wanted: `0–${mostBytes}` } as const] } : readScenarioFile(await file.text());
    await keep(read.scenarios);
    setBad({ name: file.name, problems: read.problems });
    say(t('practice_own_read', read.scenarios.length));
  };
  const remove = async (scenario: Scenario): Promise<void> => {
    await ownScenarios.update(all => all.filter(one => (one as Partial<Scenario> | null)?.id !== scenario.id));
    say(t('practice_own_deleted', scenario.title), scenario);
  };
  if (edited !== null) {
    return (
      <Editor
        draft={edited}
        edit={edit}
        leave={() => edit(null)}
        save={async scenario => {
          await keep([scenario]);
          say(t('practice_own_saved', scenario.title));
        }}
        play={scenario => {
          edit(null);
          play(scenario);
        }}
      />
    );
  }
  return (
    <main class="page">
      <h2>{t('practice_own')}</h2>
      <p class="quiet">{t('practice_own_help')}</p>
      <div class="fields">
        <button type="button" class="first" onClick={() => edit(empty(language))}>
          {t('practice_own_new')}
        </button>
        <label class="button">
          {t('practice_own_import')}
          <input class="unseen" type="file" accept="application/json,.json" onChange={event => void open(event.currentTarget.files?.[0])} />
        </label>
        <button type="button" disabled={own.length === 0} onClick={() => saveFile('practice-scenarios.json', 'application/json', scenarioFile(own))}>
          {t('practice_own_export')}
        </button>
      </div>
      <div role="status">
        {said !== '' && (
          <p>
            {said}{' '}
            {gone !== null && (
              <button type="button" onClick={() => void keep([gone]).then(() => say(t('practice_own_saved', gone.title)))}>
                {t('note_undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {bad !== null && <Problems name={bad.name} problems={bad.problems} />}
      <Problems name={t('practice_own')} problems={problems} />
      {own.length === 0 && <p class="state">{t('practice_own_none')}</p>}
      <ul class="own">
        {own.map(scenario => (
          <li key={scenario.id}>
            <span>
              <b>{scenario.title}</b> <span class="quiet">{scenario.visitor.name}</span>
            </span>
            <span class="row">
              <button type="button" aria-label={`${t('practice_play')}: ${scenario.title}`} onClick={() => play(scenario)}>
                {t('practice_play')}
              </button>
              <button type="button" aria-label={`${t('practice_edit')}: ${scenario.title}`} onClick={() => edit(scenario)}>
                {t('practice_edit')}
              </button>
              <button type="button" aria-label={`${t('practice_delete')}: ${scenario.title}`} onClick={() => void remove(scenario)}>
                {t('practice_delete')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </main>
  );
}

function empty(language: string): Scenario {
  const id = `own-${Date.now().toString(36)}`;
  return { id, language, kind: 'attack', title: '', visitor: { name: '' }, turns: [{ speaker: 'customer', text: '' }], lesson: '' };
}
